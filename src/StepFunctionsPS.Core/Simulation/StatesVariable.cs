using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>What <c>$states</c> stands for in JSONata. Its object is made once for all expressions that see the same.</summary>
internal sealed class StatesVariable
{
    private MappingNode? made;

    public Node Input
    {
        get;
        set => Change(ref field, value);
    } = NullNode.Instance;

    public Node? Result
    {
        get;
        set => Change(ref field, value);
    }

    public Node? ErrorOutput
    {
        get;
        set => Change(ref field, value);
    }

    /// <summary>The object without the context, which changes while a state is worked on.</summary>
    public MappingNode WithoutContext => made ??= Result is null && ErrorOutput is null ? new MappingNode([new MappingEntry("input", Input)]) : Make(null);

    public MappingNode With(Node context) => Make(context);

    private MappingNode Make(Node? context) => new MappingBuilder()
        .Set("input", Input)
        .SetIfAny("context", context)
        .SetIfAny("result", Result)
        .SetIfAny("errorOutput", ErrorOutput)
        .Build();

    private void Change<T>(ref T part, T value)
        where T : Node?
    {
        if (ReferenceEquals(part, value)) return;
        part = value;
        made = null;
    }
}
