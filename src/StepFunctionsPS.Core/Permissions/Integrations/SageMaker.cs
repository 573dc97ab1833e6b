using System.Linq;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Jobs, models and endpoints of Amazon SageMaker; transform jobs that are waited for are the plugin's.</summary>
internal sealed class SageMaker : CallTable
{
    // Step Functions marks what it makes with a tag, and looks for the tags that are there.
    private static readonly Need Tags = Need.Anywhere("sagemaker:ListTags");

    public SageMaker()
    {
        AddJob("TrainingJob", "training-job", "RoleArn", "StepFunctionsGetEventsForSageMakerTrainingJobsRule");
        AddJob("HyperParameterTuningJob", "hyper-parameter-tuning-job", "TrainingJobDefinition.RoleArn", "StepFunctionsGetEventsForSageMakerTuningJobsRule");
        AddJob("ProcessingJob", "processing-job", "RoleArn", "StepFunctionsGetEventsForSageMakerProcessingJobsRule");
        // AWS documents no name of the rule for these.
        AddJob("LabelingJob", "labeling-job", "RoleArn", "StepFunctionsGetEventsForSageMaker*");

        Add("sagemaker:createTransformJob", Need.On("sagemaker:transform-job/<TransformJobName>*", "sagemaker:CreateTransformJob", "sagemaker:AddTags"), Tags);
        Add("sagemaker:createModel", Need.On(Named("model", "ModelName"), "sagemaker:CreateModel", "sagemaker:AddTags"), Tags, Need.PassRole("ExecutionRoleArn"));
        var config = Named("endpoint-config", "EndpointConfigName");
        var endpoint = Named("endpoint", "EndpointName").Concat(config).ToArray();
        Add("sagemaker:createEndpointConfig", Need.On(config, "sagemaker:CreateEndpointConfig", "sagemaker:AddTags"), Tags);
        Add("sagemaker:createEndpoint", Need.On(endpoint, "sagemaker:CreateEndpoint", "sagemaker:AddTags"), Tags);
        Add("sagemaker:updateEndpoint", Need.On(endpoint, "sagemaker:UpdateEndpoint"), Tags);
    }

    private void AddJob(string kind, string type, string role, string rule)
    {
        var job = $"sagemaker:{type}/<{kind}Name>*";
        Add($"sagemaker:create{kind}", Need.On(job, $"sagemaker:Create{kind}", "sagemaker:AddTags"), Tags, Need.PassRole(role));
        Add($"sagemaker:create{kind}.sync", Need.On(job, $"sagemaker:Create{kind}", $"sagemaker:Describe{kind}", $"sagemaker:Stop{kind}", "sagemaker:AddTags"), Tags, Need.PassRole(role), Need.Events(rule));
    }

    // These have small letters in their ARNs, whatever their names have.
    private static string[] Named(string type, string parameter) => [$"sagemaker:{type}/<{parameter}:lower>"];
}
