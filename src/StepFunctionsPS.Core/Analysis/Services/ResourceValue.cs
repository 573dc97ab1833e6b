using System.Linq;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>A value that comes from one resource, however it is written; an alias or a version may stand behind it.</summary>
/// <param name="LogicalId">The resource.</param>
/// <param name="Attribute">Its attribute; empty for what <c>Ref</c> gives.</param>
internal sealed record ResourceValue(string LogicalId, string Attribute)
{
    /// <summary>As the user would write it.</summary>
    public string Text => Write(LogicalId, Attribute);

    public static string Write(string id, string attribute) => attribute.Length == 0 ? $"'Ref: {id}'" : $"'Fn::GetAtt: [{id}, {attribute}]'";

    /// <summary>The resource that a value comes from; null for any other value. Functions may be named by their keys.</summary>
    public static ResourceValue? Of(Node? value, FunctionTable functions) => value switch
    {
        null => null,
        // In the text of a definition, a reference is one without any function around it.
        StringNode text => text.Value.IndexOf('{') < 0 ? null : Read(CloudFormation.Sub(PseudoParameters.Rewrite(text.Value)), functions),
        _ => Read(value, functions),
    };

    private static ResourceValue? Read(Node value, FunctionTable functions)
    {
        if (FunctionText.Pieces(value) is not { Count: > 0 } pieces || !pieces[0].IsFilledIn) return null;
        if (pieces.Skip(1).Any(piece => piece.IsFilledIn) || (pieces.Count > 1 && pieces[1].Text[0] != ':')) return null;
        var dot = pieces[0].Text.IndexOf('.');
        var id = dot < 0 ? pieces[0].Text : pieces[0].Text.Substring(0, dot);
        return new ResourceValue(functions.Find(id)?.LogicalId ?? id, dot < 0 ? "" : pieces[0].Text.Substring(dot + 1));
    }
}
