using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Tasks;

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
