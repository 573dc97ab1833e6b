using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.Runners;

internal sealed class ParallelRunner() : StateRunner<ParallelState>("Parallel", takesTime: true)
{
    protected override void Run(Strand strand, ParallelState state)
    {
        var input = strand.FilteredInput();
        var effective = state.Parameters is null ? input : strand.Evaluate(state.Parameters, input);
        if (strand.Inspection is { } inspection)
        {
            inspection.WorkOf(strand, effective).Give(strand, state);
            return;
        }

        var join = new ParallelJoin(strand, state);
        strand.Inner = join;
        join.Start(effective);
    }
}
