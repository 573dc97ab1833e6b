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
        strand.Record(events.Scheduled, () => events.ScheduledDetails(settings));
        var outcome = Answer(strand, state, settings);
        strand.Record(events.Started, () => events.StartedDetails(settings));
        if (resource.WaitsForToken || resource.WaitsForJob)
            strand.Record(events.Submitted, () => events.OutputDetails(settings, MappingNode.Empty));
        Await(strand, state, settings, events, outcome);
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

    private static TaskOutcome Answer(Strand strand, TaskState state, TaskSettings settings)
    {
        var call = new TaskCall(state.Name, settings.Resource.Text, settings.Parameters, strand.RetryCount, strand.Execution.CountCall(state.Name));
        return strand.Execution.Request.Mocks.Answer(call)
            ?? throw new SimulationRefusal(SimulationMessages.NoMock(state.NameSpan, state.Name, settings.Resource.Text, MockExample.For(state.Name, settings.Resource)));
    }

    private static void Await(Strand strand, TaskState state, TaskSettings settings, TaskEvents events, TaskOutcome outcome)
    {
        var limit = settings.Timeout;
        string? otherName = null;
        // Mocks send no heartbeats, so a callback or an activity that takes longer than one has missed it.
        if ((settings.Resource.WaitsForToken || settings.Resource.IsActivity) && settings.Heartbeat is { } beat && (limit is null || beat < limit))
        {
            limit = beat;
            otherName = ErrorNames.HeartbeatTimeout;
        }

        if (limit is { } time && outcome.After > time)
            strand.Execution.After(time, strand, () => Fail(strand, settings, events, new StateError(ErrorNames.Timeout, null, otherName)));
        else
            strand.Execution.After(outcome.After, strand, () => Finish(strand, state, settings, events, outcome));
    }

    private static void Finish(Strand strand, TaskState state, TaskSettings settings, TaskEvents events, TaskOutcome outcome)
    {
        if (outcome.Output is not { } output)
        {
            Fail(strand, settings, events, new StateError(outcome.Error, outcome.Cause));
        }
        else if (PayloadSize.IsAbove(output, strand.Execution.Request.Quotas.PayloadBytes))
        {
            var tooLarge = new PayloadTooLarge(events.SizeSource(settings.Resource));
            Fail(strand, settings, events, new StateError(tooLarge.Error, tooLarge.Message));
        }
        else
        {
            strand.Record(events.Succeeded, () => events.OutputDetails(settings, output));
            ResultFlow.Complete(strand, state, strand.Shown("result", output));
        }
    }

    private static void Fail(Strand strand, TaskSettings settings, TaskEvents events, StateError error)
    {
        strand.Record(error.Name == ErrorNames.Timeout ? events.TimedOut : events.Failed, () => events.ErrorDetails(settings, error));
        strand.Fail(error);
    }

    private static string Token(Strand strand) =>
        "token-" + (strand.EnteredEvent + strand.RetryCount).ToString(CultureInfo.InvariantCulture);
}
