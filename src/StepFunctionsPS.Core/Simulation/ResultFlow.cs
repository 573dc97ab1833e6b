using StepFunctionsPS.States;
using StepFunctionsPS.States.Paths;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>The way of a result: ResultSelector, ResultPath, Assign, OutputPath.</summary>
internal static class ResultFlow
{
    public static void Complete(Strand strand, WorkState state, Node result)
    {
        strand.Result = result;
        if (state.IsJsonata)
        {
            Answer(strand, state.Output, result, state.Next, state.Assign);
            return;
        }

        var selected = state.ResultSelector is null ? result : strand.Evaluate(state.ResultSelector, result);
        var output = strand.Shown("afterResultPath", Place(strand.Input, state.ResultPath, strand.Shown("afterResultSelector", selected)));
        strand.Complete(output, state.Next, Assigned(strand, state, result));
    }

    /// <summary>Leaves a state that is written in JSONata; Output and Assign see the same variables.</summary>
    /// <param name="strand">The strand in that state.</param>
    /// <param name="output">Makes the output.</param>
    /// <param name="absent">The output where nothing makes it.</param>
    /// <param name="next">Where it goes.</param>
    /// <param name="assign">Makes the variables.</param>
    public static void Answer(Strand strand, PayloadTemplate? output, Node absent, StateReference? next, PayloadTemplate? assign)
    {
        var assigned = assign is null ? null : strand.Evaluate(assign, strand.Input) as MappingNode;
        strand.Leave(output is null ? absent : strand.Evaluate(output, strand.Input), next, assigned);
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
