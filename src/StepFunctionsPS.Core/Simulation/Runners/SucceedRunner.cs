using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.Runners;

internal sealed class SucceedRunner() : StateRunner<SucceedState>("Succeed")
{
    protected override void Run(Strand strand, SucceedState state)
    {
        if (state.IsJsonata) ResultFlow.Answer(strand, state.Output, strand.ShownInput(), null, null);
        else strand.Complete(strand.ShownInput(), null, null);
    }
}
