using StepFunctionsPS.States;
using StepFunctionsPS.States.Paths;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>The way of a result: ResultSelector, ResultPath, Assign, OutputPath.</summary>
internal static class ResultFlow
{
    public static void Complete(Strand strand, WorkState state, Node result)
    {
        var selected = state.ResultSelector is null ? result : strand.Evaluate(state.ResultSelector, result);
        var output = strand.Shown("afterResultPath", Place(strand.Input, state.ResultPath, strand.Shown("afterResultSelector", selected)));
        strand.Complete(output, state.Next, Assigned(strand, state, result));
    }

    /// <summary>The values of Assign, worked out before any of them is set.</summary>
    public static MappingNode? Assigned(Strand strand, State state, Node dollar) =>
        state.Assign is null ? null : strand.Evaluate(state.Assign, dollar) as MappingNode;

    /// <summary>The input with the result where ResultPath says.</summary>
    public static Node Place(Node input, ResultPath? where, Node result) => where switch
    {
        null => result,
        { Path: null } => input,
        { Path: { } path } => ReferencePath.Set(input, path, result),
    };
}
