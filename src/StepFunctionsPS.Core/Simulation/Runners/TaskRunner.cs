using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Simulation.Nested;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

internal sealed class TaskRunner() : StateRunner<TaskState>("Task", takesTime: true)
{
    protected override void Run(Strand strand, TaskState state)
    {
        var resource = ResourceName.Read(strand.Deployed(state.Resource) ?? state.Resource);
        if (resource.WaitsForToken || resource.WaitsForJob) strand.TaskToken = strand.Execution.Timeline.Tokens.Next();
        var attempt = new TaskAttempt(strand, state, Settings(strand, state, resource));
        attempt.Schedule();
        // A mock always wins; without one, what the run itself can do is done.
        if (Mocked(attempt) is { } outcome) Give(attempt, outcome);
        else if (!TokenCall.TryAnswer(attempt) && !StartCall.TryStart(attempt)) throw new SimulationRefusal(NoMock(attempt));
    }

    private static TaskSettings Settings(Strand strand, TaskState state, ResourceName resource)
    {
        var input = strand.ShownInput();
        return new TaskSettings(
            resource,
            strand.Shown(state.IsJsonata ? "afterArguments" : "afterParameters", state.Parameters is null ? input : strand.Evaluate(state.Parameters, input)),
            FieldValues.Seconds(state.TimeoutSeconds, strand, input),
            FieldValues.Seconds(state.HeartbeatSeconds, strand, input),
            state.Credentials is null ? null : strand.Evaluate(state.Credentials, input),
            strand.Execution.Request.Region);
    }

    private static void Give(TaskAttempt attempt, TaskOutcome outcome)
    {
        attempt.Begin();
        if (attempt.Settings.Resource is { WaitsForToken: true } or { WaitsForJob: true }) attempt.Submit(MappingNode.Empty);
        attempt.EndWith(outcome);
    }

    private static TaskOutcome? Mocked(TaskAttempt attempt)
    {
        var (strand, state, settings) = (attempt.Strand, attempt.State, attempt.Settings);
        var execution = strand.Execution;
        return execution.Request.Mocks.Answer(new TaskCall(state.Name, settings.Resource.Text, settings.Parameters, strand.RetryCount, execution.CountCall(state.Name))
        {
            Machine = execution.MachineKey,
            Task = state,
            Place = state.NameSpan,
            Written = ResourceName.TextOf(state.Resource),
        });
    }

    private static Diagnostic NoMock(TaskAttempt attempt)
    {
        var (state, resource) = (attempt.State, attempt.Settings.Resource);
        return SimulationMessages.NoMock(state.NameSpan, state.Name, resource.Text, MockExample.For(attempt.Strand.Execution, state, resource));
    }
}
