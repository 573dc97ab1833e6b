using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>A statement of a policy as the framework's schema leaves it: actions are lists, odd resources too.</summary>
internal static class PolicyStatement
{
    // What the schema knows as a single resource; any other text is taken for a list of one.
    private static readonly Regex SingleResource = new(@"^arn:|^\*$|^[#A-Za-z0-9\-_./]+[*]?$", RegexOptions.CultureInvariant);

    public static Node Normalize(Node statement) => statement is MappingNode mapping
        ? new MappingNode(mapping.Entries.Select(entry => entry with { Value = Normalize(entry.Key, entry.Value) }).ToArray(), mapping.Span, mapping.Origin)
        : statement;

    private static Node Normalize(string key, Node value) => key switch
    {
        "Action" or "NotAction" => Coercion.ToTexts(value),
        "Resource" or "NotResource" when value is StringNode text && !SingleResource.IsMatch(text.Value) => Coercion.ToList(value),
        "Sid" => Coercion.ToText(value),
        _ => value,
    };
}
