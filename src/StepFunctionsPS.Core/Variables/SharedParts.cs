using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables;

/// <summary>A value that came through a variable is another node with the same parts; they tell that it is the same value.</summary>
internal static class SharedParts
{
    public static object Of(Node value) => value switch
    {
        MappingNode mapping => mapping.Entries,
        SequenceNode list => list.Items,
        _ => value,
    };

    /// <summary>The parts of a known value, at the place of the node that asks for it.</summary>
    public static Node At(Node asking, Node known) => known switch
    {
        MappingNode mapping => new MappingNode(mapping.Entries, asking.Span, asking.Origin),
        SequenceNode list => new SequenceNode(list.Items, asking.Span, asking.Origin),
        _ => known,
    };
}
