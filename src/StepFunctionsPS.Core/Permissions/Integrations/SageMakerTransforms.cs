using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Batch transform jobs of SageMaker that are waited for.</summary>
internal sealed class SageMakerTransforms : IIntegration
{
    private static readonly string[] Actions = ["sagemaker:CreateTransformJob", "sagemaker:DescribeTransformJob", "sagemaker:StopTransformJob"];

    private static readonly string[] List = ["sagemaker:ListTags"];

    public IReadOnlyList<string> Calls { get; } = ["sagemaker:createTransformJob.sync"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        var name = task.Parameters.Static("TransformJobName") ?? new StringNode("");
        return
        [
            task.Grant(Actions, ServiceArn.Template("sagemaker", "transform-job/${jobName}*").With("jobName", name).Pair),
            task.Grant(List, AnyResource.Node),
            ManagedRule.Substituted(task, "StepFunctionsGetEventsForSageMakerTransformJobsRule"),
        ];
    }
}
