using System;
using System.Collections.Generic;
using StepFunctionsPS.Apis.Models;
using StepFunctionsPS.Simulation.Tasks;

namespace StepFunctionsPS.Apis.Results;

/// <summary>
/// What optimized integrations give. Most give what the call gives. Those that wait for a job give what AWS last told of it, be it
/// the whole answer or the job inside of it; those that are not listed may give anything.
/// </summary>
internal static class OptimizedResults
{
    // The names of services in resources, where the models have others.
    private static readonly Dictionary<string, string> Services = new(StringComparer.Ordinal)
    {
        ["events"] = "eventbridge",
        ["states"] = "sfn",
        ["elasticmapreduce"] = "emr",
        ["emr-containers"] = "emrcontainers",
        ["emr-serverless"] = "emrserverless",
    };

    // These make of the answer something of their own.
    private static readonly HashSet<string> Own = ["apigateway:invoke", "http:invoke", "eks:call", "eks:runJob.sync"];

    private static readonly Dictionary<string, Func<ResultShape?>> Special = new(StringComparer.Ordinal)
    {
        // What the function returned is JSON, not the bytes of the API.
        ["lambda:invoke"] = () => Changed("lambda", "Invoke", output => output.With(ApiMember.OfAnyKind("Payload"))),
        ["bedrock:invokeModel"] = () => Changed("bedrockruntime", "InvokeModel", output => output.With(ApiMember.OfAnyKind("body"), ApiMember.OfAnyKind("Body"))),
        ["states:startExecution.sync"] = () => Waited("sfn", "DescribeExecution"),
        ["states:startExecution.sync:2"] = () => Waited("sfn", "DescribeExecution", output => output.With(ApiMember.OfAnyKind("input"), ApiMember.OfAnyKind("output"))),
        ["ecs:runTask.sync"] = () => Waited("ecs", "DescribeTasks", output => output.Member("tasks")!.Shape.Item),
        ["batch:submitJob.sync"] = () => Waited("batch", "DescribeJobs", output => output.Member("jobs")!.Shape.Item),
        ["glue:startJobRun.sync"] = () => Waited("glue", "GetJobRun", output => output.Member("JobRun")!.Shape),
        ["athena:startQueryExecution.sync"] = () => Waited("athena", "GetQueryExecution"),
        ["sagemaker:createTrainingJob.sync"] = () => Waited("sagemaker", "DescribeTrainingJob"),
        ["sagemaker:createTransformJob.sync"] = () => Waited("sagemaker", "DescribeTransformJob"),
        ["sagemaker:createProcessingJob.sync"] = () => Waited("sagemaker", "DescribeProcessingJob"),
        ["sagemaker:createLabelingJob.sync"] = () => Waited("sagemaker", "DescribeLabelingJob"),
        ["sagemaker:createHyperParameterTuningJob.sync"] = () => Waited("sagemaker", "DescribeHyperParameterTuningJob"),
        ["mediaconvert:createJob.sync"] = () => Waited("mediaconvert", "GetJob"),
    };

    public static ResultShape? Find(ResourceName resource)
    {
        var key = $"{resource.Service}:{resource.Action}";
        if (Special.TryGetValue(key, out var special)) return special();
        if (Own.Contains(key) || resource.WaitsForJob) return null;
        return ResultShapes.Shape(Services.TryGetValue(resource.Service, out var service) ? service : resource.Service, resource.Action, ApiSpelling.Optimized);
    }

    private static ResultShape? Changed(string service, string action, Func<ApiShape, ApiShape> change) =>
        ResultShapes.Shape(service, action, ApiSpelling.Optimized) is { } known ? known with { Shape = change(known.Shape) } : null;

    private static ResultShape? Waited(string service, string action, Func<ApiShape, ApiShape>? change = null) =>
        Changed(service, action, change ?? (output => output)) is { } known ? known with { HasNumericMoments = true } : null;
}
