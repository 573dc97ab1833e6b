using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Readers;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Queries;

/// <summary>
/// What a value with expressions in JSONata can become, as far as that shows before the state runs. This is the one
/// place to ask; expressions of which too little is known stay as they are.
/// </summary>
internal static class PossibleTrees
{
    /// <summary>The trees, in the order in which their parts are written.</summary>
    /// <param name="node">A value of a state in JSONata.</param>
    /// <param name="read">What a value that an expression gives means to who asks.</param>
    public static IReadOnlyList<Node> Of(Node node, Func<Node, Node> read) => node switch
    {
        StringNode text => OfText(text, read),
        _ when JsonataText.Substituted(node) is { } text => OfText(text, read),
        MappingNode mapping when !Opaque.IsFunction(mapping) => OfParts(mapping, mapping.Entries.Select(entry => entry.Value).ToArray(), values => With(mapping, values), read),
        SequenceNode list => OfParts(list, list.Items, items => new SequenceNode(items, list.Span, list.Origin), read),
        _ => [node],
    };

    /// <summary>The values of one text; itself where it is no expression, or one that may give anything.</summary>
    private static IReadOnlyList<Node> OfText(StringNode text, Func<Node, Node> read)
    {
        if (JsonataText.Inside(text.Value) is not { } inside || JsonataParser.Parse(inside, JsonataDialect.StepFunctions).Expression is not { } expression) return [text];
        var values = expression.PossibleValues(Opaque.HasPlaceholder, position => InnerSpan.Of(text, JsonataText.Begin.Length + position));
        // Where it gives nothing, the state fails and does not get to what it is for.
        var found = values.OfType<Node>().Select(read).ToArray();
        return found.Length == 0 || found.Any(value => value is UnknownNode) ? [text] : found;
    }

    // What holds no expression stays the very node that it was.
    private static IReadOnlyList<Node> OfParts(Node whole, IReadOnlyList<Node> parts, Func<IReadOnlyList<Node>, Node> make, Func<Node, Node> read)
    {
        var ways = parts.Select(part => Of(part, read)).ToArray();
        var isSame = !ways.Where((way, index) => way.Count > 1 || !ReferenceEquals(way[0], parts[index])).Any();
        return isSame ? [whole] : Combinations.Of(ways).Select(picked => make(picked.OfType<Node>().ToArray())).ToArray();
    }

    private static MappingNode With(MappingNode mapping, IReadOnlyList<Node> values) =>
        new(mapping.Entries.Select((entry, index) => entry with { Value = values[index] }).ToArray(), mapping.Span, mapping.Origin);
}
