using System.Globalization;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

internal sealed class TaskRunner() : StateRunner<TaskState>("Task", takesTime: true)
{
    protected override void Run(Strand strand, TaskState state)
    {
        var resource = ResourceName.Read(state.Resource);
        if (resource.WaitsForToken || resource.WaitsForJob) strand.TaskToken = Token(strand);
        var settings = Settings(strand, state, resource);
        var events = TaskEvents.Of(resource);
        var keeps = strand.Keeps;
        strand.Record(events.Scheduled, keeps ? events.ScheduledDetails(settings) : null);
        var outcome = Answer(strand, state, settings);
        strand.Record(events.Started, keeps ? events.StartedDetails(settings) : null);
        if (resource.WaitsForToken || resource.WaitsForJob)
            strand.Record(events.Submitted, keeps ? events.OutputDetails(settings, MappingNode.Empty) : null);
        Await(strand, state, settings, events, outcome);
    }

    private static TaskSettings Settings(Strand strand, TaskState state, ResourceName resource)
    {
        var input = strand.FilteredInput();
        return new TaskSettings(
            resource,
            state.Parameters is null ? input : strand.Evaluate(state.Parameters, input),
            FieldValues.Seconds(state.TimeoutSeconds, strand, input),
            FieldValues.Seconds(state.HeartbeatSeconds, strand, input),
            state.Credentials is null ? null : strand.Evaluate(state.Credentials, input),
            strand.Execution.Request.Region);
    }

    private static TaskOutcome Answer(Strand strand, TaskState state, TaskSettings settings)
    {
        var call = new TaskCall(state.Name, settings.Resource.Text, settings.Parameters, strand.RetryCount, strand.Execution.CountCall(state.Name));
        return strand.Execution.Request.Mocks.Answer(call)
            ?? throw new SimulationRefusal(SimulationMessages.NoMock(state.NameSpan, state.Name, settings.Resource.Text, MockExample.For(state.Name, settings.Resource)));
    }

    private static void Await(Strand strand, TaskState state, TaskSettings settings, TaskEvents events, TaskOutcome outcome)
    {
        var limit = settings.Timeout;
        // Mocks send no heartbeats, so a callback or an activity that takes longer than one has missed it.
        if ((settings.Resource.WaitsForToken || settings.Resource.IsActivity) && settings.Heartbeat is { } beat && (limit is null || beat < limit)) limit = beat;
        if (limit is { } time && outcome.After > time)
            strand.Execution.After(time, strand, () => Finish(strand, state, settings, events, TaskOutcome.Throw(ErrorNames.Timeout)));
        else
            strand.Execution.After(outcome.After, strand, () => Finish(strand, state, settings, events, outcome));
    }

    private static void Finish(Strand strand, TaskState state, TaskSettings settings, TaskEvents events, TaskOutcome outcome)
    {
        var keeps = strand.Keeps;
        if (outcome.Output is { } output)
        {
            if (!PayloadSize.IsAbove(output, strand.Execution.Request.Quotas.PayloadBytes))
            {
                strand.Record(events.Succeeded, keeps ? events.OutputDetails(settings, output) : null);
                ResultFlow.Complete(strand, state, output);
                return;
            }

            var tooLarge = new PayloadTooLarge(events.SizeSource(settings.Resource));
            outcome = TaskOutcome.Throw(tooLarge.Error, tooLarge.Message);
        }

        var error = new StateError(outcome.Error, outcome.Cause);
        strand.Record(error.Name == ErrorNames.Timeout ? events.TimedOut : events.Failed, keeps ? events.ErrorDetails(settings, error) : null);
        strand.Fail(error);
    }

    private static string Token(Strand strand) =>
        "token-" + (strand.EnteredEvent + strand.RetryCount).ToString(CultureInfo.InvariantCulture);
}
