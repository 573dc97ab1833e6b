using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables.Sources;

/// <summary><c>${strToBool(text)}</c>: true or false from text, as environment variables carry it.</summary>
internal sealed class StrToBoolSource : IVariableSource
{
    public string Type => "strToBool";

    public SourceAnswer Resolve(SourceQuery query)
    {
        var given = query.Parameters.Count > 0 ? query.Parameters[0] : null;
        var text = given switch
        {
            StringNode value => value.Value,
            NumberNode number => number.Text,
            BooleanNode flag => flag.Value ? "true" : "false",
            _ => "",
        };
        return text.Trim().ToLowerInvariant() switch
        {
            "true" or "1" => new SourceAnswer(new BooleanNode(true)),
            "false" or "0" => new SourceAnswer(new BooleanNode(false)),
            _ => SourceAnswer.Refuse(VariableMessages.NotABoolean(query.Span, text)),
        };
    }
}
