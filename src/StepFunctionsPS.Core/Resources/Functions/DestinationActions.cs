using System;
using System.Linq;

namespace StepFunctionsPS.Resources.Functions;

/// <summary>What a function must be allowed to send outcomes to each kind of destination.</summary>
internal static class DestinationActions
{
    private static readonly (string Type, string InArn, string Action)[] Table =
    [
        ("function", ":function:", "lambda:InvokeFunction"),
        ("sqs", ":sqs:", "sqs:SendMessage"),
        ("sns", ":sns:", "sns:Publish"),
        ("eventBus", ":event-bus/", "events:PutEvents"),
    ];

    public static string? OfType(string? type) => Table.FirstOrDefault(row => row.Type == type).Action;

    public static string? OfArn(string arn) => Table.FirstOrDefault(row => arn.IndexOf(row.InArn, StringComparison.Ordinal) >= 0).Action;
}
