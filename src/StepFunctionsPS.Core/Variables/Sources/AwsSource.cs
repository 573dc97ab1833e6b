using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables.Sources;

/// <summary>
/// <c>aws:</c>, <c>cf:</c>, <c>ssm:</c> and <c>s3:</c>: values that live in AWS. Compiling works offline,
/// so they are answered from what was given beside the file, by address.
/// </summary>
internal sealed class AwsSource(string type, string example) : IVariableSource
{
    public string Type { get; } = type;

    public SourceAnswer Resolve(SourceQuery query)
    {
        if (string.IsNullOrEmpty(query.Address)) return SourceAnswer.Refuse(VariableMessages.AddressMissing(query.Span, Type, example));
        var address = $"{Type}:{query.Address}";
        var parameters = string.Join(", ", query.Parameters.Select(parameter => ScalarText.Of(parameter) ?? ""));
        if (parameters.Length > 0 && query.Context.Answers.TryGetValue($"{Type}({parameters}):{query.Address}", out var precise)) return Given(precise, query);
        if (query.Context.Answers.TryGetValue(address, out var given)) return Given(given, query);
        if (address == "aws:region") return new SourceAnswer(Region(query));
        return query.IsLast ? SourceAnswer.Refuse(VariableMessages.NotAnswered(query.Span, address)) : SourceAnswer.Nothing;
    }

    // The place is the variable's: the file of answers may hold secrets, and messages show the line of a place.
    private SourceAnswer Given(Node value, SourceQuery query) => new(Placement.At(value, query.Span), IsSecret: Type == "ssm");

    private static Node Region(SourceQuery query) => query.Context.Region is { } region
        ? new StringNode(region)
        : query.LookupDefault("provider.region") ?? new StringNode("us-east-1");
}
