using System;
using System.Collections.Generic;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>The few policies of AWS whose reach is known here; what others allow is AWS's to say, and changes.</summary>
internal static class ManagedPolicies
{
    private const string Owner = ":iam::aws:policy/";

    private static readonly Dictionary<string, string> Actions = new(StringComparer.Ordinal)
    {
        ["service-role/AWSLambdaRole"] = "lambda:InvokeFunction",
        ["service-role/AWSLambdaBasicExecutionRole"] = "logs:*",
        ["AWSXrayWriteOnlyAccess"] = "xray:*",
        ["AWSXRayDaemonWriteAccess"] = "xray:*",
        ["CloudWatchLogsFullAccess"] = "logs:*",
        ["AWSStepFunctionsFullAccess"] = "states:*",
        ["AmazonSQSFullAccess"] = "sqs:*",
    };

    /// <summary>A document that allows no less; null for a policy that is not known.</summary>
    public static Node? Find(string arn)
    {
        var start = arn.IndexOf(Owner, StringComparison.Ordinal);
        return start >= 0 && Actions.TryGetValue(arn.Substring(start + Owner.Length), out var action) ? Document(action) : null;
    }

    private static MappingNode Document(string action) => CloudFormation.Of(
        "Statement",
        new MappingBuilder().Set("Effect", "Allow").Set("Action", action).Set("Resource", "*").Build());
}
