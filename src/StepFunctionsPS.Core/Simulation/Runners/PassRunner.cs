using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.Runners;

internal sealed class PassRunner() : StateRunner<PassState>("Pass")
{
    protected override void Run(Strand strand, PassState state)
    {
        var input = strand.FilteredInput();
        var result = state.Result ?? (state.Parameters is null ? input : strand.Evaluate(state.Parameters, input));
        var output = ResultFlow.Place(strand.Input, state.ResultPath, result);
        strand.Complete(output, state.Next, ResultFlow.Assigned(strand, state, result));
    }
}
