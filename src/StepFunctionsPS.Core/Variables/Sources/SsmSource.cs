using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Variables.Sources;

/// <summary>
/// <c>${ssm:/path}</c>, with a region, <c>raw</c> or <c>noDecrypt</c> in parentheses: a parameter of the parameter store,
/// or a secret of Secrets Manager below <c>/aws/reference/secretsmanager/</c>.
/// </summary>
internal sealed class SsmSource() : AwsSource("ssm", "${ssm:/path/to/parameter}")
{
    protected override bool IsSecret => true;

    protected override SourceAnswer? Ask(AwsQuestion question) => question.Settle(
        (lookup, scope) => lookup.FindParameter(question.Address, withDecryption: !question.Says("noDecrypt"), scope),
        (parameter, _) => new SourceAnswer(Value(parameter, question), IsSecret: true),
        region => VariableMessages.ParameterNotInAws(question.Query.Span, question.Address, region));

    private static Node Value(AwsParameter parameter, AwsQuestion question)
    {
        if (question.Says("raw")) return new StringNode(parameter.Value);
        return parameter.Type switch
        {
            "StringList" => new SequenceNode(parameter.Value.Split(',').Select(item => new StringNode(item)).ToArray()),
            "SecureString" when parameter.Value.StartsWith("{", StringComparison.Ordinal) => Json(parameter.Value, question) ?? new StringNode(parameter.Value),
            _ => new StringNode(parameter.Value),
        };
    }

    // The text of a secret has no place that a message could show.
    private static Node? Json(string text, AwsQuestion question) =>
        JsonReader.Read(new SourceText("", text), question.Query.Context.Limits).Output is { } value ? Placement.At(value, question.Query.Span) : null;
}
