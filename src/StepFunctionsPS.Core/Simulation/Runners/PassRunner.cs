using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.Runners;

internal sealed class PassRunner() : StateRunner<PassState>("Pass")
{
    protected override void Run(Strand strand, PassState state)
    {
        if (state.IsJsonata)
        {
            ResultFlow.Answer(strand, state.Output, strand.ShownInput(), state.Next, state.Assign);
            return;
        }

        var input = state.Result is null ? strand.ShownInput() : strand.FilteredInput();
        var result = state.Result is null
            ? strand.Shown("afterParameters", state.Parameters is null ? input : strand.Evaluate(state.Parameters, input))
            : strand.Shown("result", strand.Evaluate(state.FixedResult!, input));
        var output = strand.Shown("afterResultPath", ResultFlow.Place(strand.Input, state.ResultPath, strand.Shown("afterResultSelector", result)));
        strand.Complete(output, state.Next, ResultFlow.Assigned(strand, state, result));
    }
}
