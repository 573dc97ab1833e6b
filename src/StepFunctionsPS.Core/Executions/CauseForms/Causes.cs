using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Executions;

/// <summary>Finds what a person wants to read in the cause of an error: Lambda, nested executions, ECS, Batch, Glue and others wrap it in JSON.</summary>
internal static class Causes
{
    // The first that fits counts: those that say most come first.
    private static readonly CauseForm[] Forms =
    [
        new NestedExecutionForm(),
        new MessageForm("errorMessage", "errorType"), // Lambda
        new ContainerForm("StoppedReason", "Containers"), // ECS
        new ContainerForm("StatusReason", "Container"), // Batch
        new ListForm("Failures", "Reason", "Detail"), // ECS, where nothing could be started
        new ListForm("Entries", "ErrorCode", "ErrorMessage"), // EventBridge
        new FailedPhaseForm(),
        new MessageForm("QueryExecution.Status.AthenaError.ErrorMessage", "QueryExecution.Status.StateChangeReason"), // Athena
        new MessageForm("Step.Status.FailureDetails.Message", "Step.Status.FailureDetails.Reason", "Step.Status.StateChangeReason.Message"), // EMR
        new MessageForm("Cluster.Status.StateChangeReason.Message", "Cluster.Status.StateChangeReason.Code"), // EMR
        new MessageForm("JobRun.FailureReason", "JobRun.StateDetails", "StateDetails"), // EMR on EKS, EMR Serverless
        new MessageForm("Job.ErrorMessage", "FailureReason", "FailureMessage", "ErrorMessage"), // MediaConvert, SageMaker, Bedrock, Glue, DataBrew
        new MessageForm("ResponseBody.message", "ResponseBody.Message", "ResponseBody.error.message", "ResponseBody"), // API Gateway, EKS, HTTP
        new MessageForm("message", "Message", "error.message", "error_description"),
    ];

    /// <summary>The message inside; the cause itself where it is no JSON, or holds none.</summary>
    public static string? Readable(string? cause) => cause is not null && Parse(cause) is { } node ? Readable(node) ?? cause : cause;

    private static string? Readable(Node node) => node switch
    {
        StringNode text => Readable(text.Value),
        MappingNode map when Forms.Select(form => form.Find(map)).FirstOrDefault(found => found is not null) is { } message => Readable(message),
        _ => null,
    };

    private static Node? Parse(string text)
    {
        var start = text.TrimStart();
        if (start.Length == 0 || start[0] is not ('{' or '"')) return null;
        return JsonReader.Read(new SourceText("", text), InputLimits.Default).Output;
    }
}
