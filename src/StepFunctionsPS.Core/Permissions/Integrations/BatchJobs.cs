using System.Collections.Generic;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Jobs of AWS Batch. Their ids are not known beforehand, so all jobs are allowed.</summary>
internal sealed class BatchJobs : IIntegration
{
    private static readonly string[] Actions = ["batch:SubmitJob", "batch:DescribeJobs", "batch:TerminateJob"];

    public IReadOnlyList<string> Calls { get; } = ["batch:submitJob", "batch:submitJob.sync"];

    public IEnumerable<Grant> Grants(TaskNeeds task) =>
        [task.Grant(Actions, AnyResource.Node), ManagedRule.Joined(task, "StepFunctionsGetEventsForBatchJobsRule")];
}
