using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Comparison.Definitions;

/// <summary>
/// The definition that a resource of a template has, as a tree: be it text, text that CloudFormation fills in, or an object.
/// What is filled in stands as <c>${Name}</c>, so that it does not matter how that was written.
/// </summary>
internal static class MachineDefinition
{
    /// <summary>The properties that can hold it.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["DefinitionString", "Definition"];

    /// <summary>The definition; null where there is none that can be read.</summary>
    public static MappingNode? Find(MappingNode properties)
    {
        if (properties["DefinitionString"] is { } text) return FunctionText.Pieces(text) is { } pieces ? Read(pieces, Written(text)) : null;
        return properties["Definition"] is MappingNode tree && !CloudFormation.IsFunction(tree) && tree["States"] is MappingNode ? (MappingNode)WithNames(tree) : null;
    }

    private static MappingNode? Read(IReadOnlyList<FunctionText.Piece> pieces, Node? written)
    {
        var text = new StringBuilder();
        var isInside = false;
        foreach (var piece in pieces)
        {
            if (!piece.IsFilledIn)
            {
                // Escapes are undone by the reader; `${` has no escape in JSON, so that the marks can be added first.
                text.Append(FunctionText.Escape(piece.Text));
                isInside = EndsInside(piece.Text, isInside);
            }
            else if (isInside) text.Append(Inside(FunctionText.Write(piece)));
            else text.Append(piece.Value is null ? "null" : JsonWriter.WriteCompact(piece.Value));
        }

        var tree = JsonReader.Read(new SourceText("", text.ToString()), InputLimits.Default).Output as MappingNode;
        return tree?["States"] is MappingNode ? (MappingNode)DefinitionPlaces.Of(tree, written) : null;
    }

    private static Node? Written(Node text) => text switch
    {
        StringNode plain => plain.Tree,
        MappingNode { Entries: [{ Key: "Fn::Sub", Value: StringNode filled }] } => filled.Tree,
        MappingNode { Entries: [{ Key: "Fn::Sub", Value: SequenceNode { Items: [StringNode filled, ..] } }] } => filled.Tree,
        _ => null,
    };

    private static string Inside(string text)
    {
        var quoted = JsonWriter.Quote(text);
        return quoted.Substring(1, quoted.Length - 2);
    }

    private static bool EndsInside(string text, bool isInside)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && isInside) i++;
            else if (text[i] == '"') isInside = !isInside;
        }

        return isInside;
    }

    private static Node WithNames(Node node) => node switch
    {
        MappingNode function when CloudFormation.IsFunction(function) => FunctionText.Of(function) is { } text ? new StringNode(text, node.Span) : node,
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => entry with { Value = WithNames(entry.Value) }).ToArray(), mapping.Span),
        SequenceNode list => new SequenceNode(list.Items.Select(WithNames).ToArray(), list.Span),
        StringNode text => new StringNode(FunctionText.Escape(text.Value), text.Span),
        _ => node,
    };
}
