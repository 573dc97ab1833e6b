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
