using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables.Sources;

/// <summary>
/// <c>aws:</c>, <c>cf:</c>, <c>ssm:</c> and <c>s3:</c>: values that live in AWS. Compiling works offline, so what was
/// given beside the file answers first, by address; AWS is asked where the host can.
/// </summary>
internal abstract class AwsSource(string type, string example) : IVariableSource
{
    public string Type { get; } = type;

    /// <summary>Whether no message may show its values.</summary>
    protected virtual bool IsSecret => false;

    public SourceAnswer Resolve(SourceQuery query)
    {
        if (string.IsNullOrEmpty(query.Address)) return SourceAnswer.Refuse(VariableMessages.AddressMissing(query.Span, Type, example));
        var parameters = string.Join(", ", query.Parameters.Select(parameter => ScalarText.Of(parameter) ?? ""));
        if (parameters.Length > 0 && query.Context.Answers.TryGetValue($"{Type}({parameters}):{query.Address}", out var precise)) return Given(precise, query);
        if (query.Context.Answers.TryGetValue($"{Type}:{query.Address}", out var given)) return Given(given, query);
        return Ask(new AwsQuestion(Type, query)) ?? SourceAnswer.Refuse(VariableMessages.WrongAwsAddress(query.Span, Type, query.Address!, example));
    }

    /// <summary>The answer of AWS; null when the address cannot be one.</summary>
    protected abstract SourceAnswer? Ask(AwsQuestion question);

    // The place is the variable's: the file of answers may hold secrets, and messages show the line of a place.
    private SourceAnswer Given(Node value, SourceQuery query) => new(Placement.At(value, query.Span), IsSecret: IsSecret);
}
