using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Tasks;

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
