using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.Runners;

internal sealed class SucceedRunner() : StateRunner<SucceedState>("Succeed")
{
    protected override void Run(Strand strand, SucceedState state) => strand.Complete(strand.ShownInput(), null, null);
}
