using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Tasks;

/// <summary>How the events of a Task are named and what they hold, by what kind of resource it calls.</summary>
internal abstract class TaskEvents(string prefix)
{
    private static readonly TaskEvents Function = new FunctionEvents();
    private static readonly TaskEvents Activity = new ActivityEvents();
    private static readonly TaskEvents Integration = new IntegrationEvents();

    public string Scheduled { get; } = prefix + "Scheduled";

    public string Started { get; } = prefix + "Started";

    public string Submitted { get; } = prefix + "Submitted";

    public string Succeeded { get; } = prefix + "Succeeded";

    public string Failed { get; } = prefix + "Failed";

    public string TimedOut { get; } = prefix + "TimedOut";

    public static TaskEvents Of(ResourceName resource) =>
        resource.IsIntegration ? Integration : resource.IsActivity ? Activity : Function;

    public abstract MappingNode ScheduledDetails(TaskSettings settings);

    public abstract MappingNode? StartedDetails(TaskSettings settings);

    /// <summary>What names the task in the message about a result that is too large.</summary>
    public virtual string SizeSource(ResourceName resource) => resource.Text;

    public virtual MappingNode OutputDetails(TaskSettings settings, Node output) =>
        new MappingBuilder().Payload("output", output).Build();

    public virtual MappingNode ErrorDetails(TaskSettings settings, StateError error) => EventDetails.Of(error);
}

internal sealed class FunctionEvents() : TaskEvents("LambdaFunction")
{
    public override MappingNode ScheduledDetails(TaskSettings settings) => new MappingBuilder()
        .Set("resource", settings.Resource.Text)
        .Payload("input", settings.Parameters)
        .Number("timeoutInSeconds", settings.TimeoutSeconds)
        .SetIfAny("taskCredentials", TaskCredentials.ToDetails(settings.Credentials))
        .Build();

    public override MappingNode? StartedDetails(TaskSettings settings) => null;
}

internal sealed class ActivityEvents() : TaskEvents("Activity")
{
    public override MappingNode ScheduledDetails(TaskSettings settings) => new MappingBuilder()
        .Set("resource", settings.Resource.Text)
        .Payload("input", settings.Parameters)
        .Number("timeoutInSeconds", settings.TimeoutSeconds)
        .Number("heartbeatInSeconds", settings.HeartbeatSeconds)
        .Build();

    public override MappingNode StartedDetails(TaskSettings settings) => new MappingBuilder().Set("workerName", "local").Build();
}

internal sealed class IntegrationEvents() : TaskEvents("Task")
{
    public override MappingNode ScheduledDetails(TaskSettings settings) => Named(settings)
        .Set("region", settings.Region)
        .Set("parameters", EventDetails.Json(settings.Parameters))
        .Number("timeoutInSeconds", settings.TimeoutSeconds)
        .Number("heartbeatInSeconds", settings.HeartbeatSeconds)
        .SetIfAny("taskCredentials", TaskCredentials.ToDetails(settings.Credentials))
        .Build();

    public override MappingNode StartedDetails(TaskSettings settings) => Named(settings).Build();

    public override string SizeSource(ResourceName resource) => resource.Service;

    public override MappingNode OutputDetails(TaskSettings settings, Node output) => Named(settings).Payload("output", output).Build();

    public override MappingNode ErrorDetails(TaskSettings settings, StateError error) =>
        Named(settings).Text("error", error.Name).Text("cause", error.Cause).Build();

    private static MappingBuilder Named(TaskSettings settings) => new MappingBuilder()
        .Set("resourceType", settings.Resource.Service)
        .Set("resource", settings.Resource.Action);
}
