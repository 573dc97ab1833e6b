using System.Collections.Generic;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Runs of Glue jobs.</summary>
internal sealed class GlueJobs : IIntegration
{
    private static readonly string[] Actions = ["glue:StartJobRun", "glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun"];

    public IReadOnlyList<string> Calls { get; } = ["glue:startJobRun", "glue:startJobRun.sync"];

    public IEnumerable<Grant> Grants(TaskNeeds task) => [task.Grant(Actions, AnyResource.Node)];
}
