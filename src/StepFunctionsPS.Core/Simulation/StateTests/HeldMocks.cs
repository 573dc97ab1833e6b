using StepFunctionsPS.Apis.Results;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>Refuses what AWS could not give the state that is run, also where it is only known when the mock is asked.</summary>
internal sealed class HeldMocks(ITaskMocks mocks, State state, ResultRule? rule, int? iterationFailures) : ITaskMocks
{
    public TaskOutcome? Answer(TaskCall call)
    {
        var outcome = mocks.Answer(call);
        if (outcome?.Output is { } output) Check(output);
        return outcome;
    }

    private void Check(Node output)
    {
        try
        {
            StateTestRules.CheckForm(state, output, iterationFailures);
        }
        catch (StateTestRefusal refusal)
        {
            throw new SimulationRefusal(SimulationMessages.NotForOneState(state.NameSpan, state.Name, refusal.Message));
        }

        if (StateTestRules.ProblemOf(state, output, rule) is { } problem)
            throw new SimulationRefusal(SimulationMessages.MockAgainstModel(state.NameSpan, state.Name, ResourceName.Read(((TaskState)state).Resource).Text, problem.Text, problem.Path));
    }
}
