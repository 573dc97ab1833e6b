using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Tasks;

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
