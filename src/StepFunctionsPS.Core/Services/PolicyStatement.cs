using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>A statement of a policy as the framework's schema leaves it: actions are lists, one good resource is a text, an odd one a list.</summary>
internal static class PolicyStatement
{
    // What the schema knows as a resource of its own; any other text is taken for a list of one.
    private static readonly Regex GoodResource = new(@"^arn:|^[#A-Za-z0-9\-_./]+[*]?$", RegexOptions.CultureInvariant);

    // In the policy of an API its own paths count as well, and logical ids do not.
    private static readonly Regex GoodApiResource = new("^arn:|^execute-api:/", RegexOptions.CultureInvariant);

    /// <summary>A statement of a role.</summary>
    public static Node Normalize(Node statement) => Normalize(statement, GoodResource);

    /// <summary>A statement of the policy of an API.</summary>
    public static Node NormalizeForApi(Node statement) => Normalize(statement, GoodApiResource);

    private static Node Normalize(Node statement, Regex goodResource) => statement is MappingNode mapping
        ? new MappingNode(mapping.Entries.Select(entry => entry with { Value = Normalize(entry.Key, entry.Value, goodResource) }).ToArray(), mapping.Span, mapping.Origin)
        : statement;

    private static Node Normalize(string key, Node value, Regex goodResource) => key switch
    {
        "Action" or "NotAction" => Coercion.ToTexts(value),
        "Resource" or "NotResource" when value is not StringNode { Value: "*" } && Coercion.ToText(value) is StringNode text =>
            goodResource.IsMatch(text.Value) ? text : new SequenceNode([text], value.Span, value.Origin),
        "Sid" => Coercion.ToText(value),
        _ => value,
    };
}
