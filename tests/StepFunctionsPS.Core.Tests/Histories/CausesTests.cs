using StepFunctionsPS.Executions;
using Xunit;

namespace StepFunctionsPS.Tests.Histories;

public sealed class CausesTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("no funds", "no funds")]
    [InlineData("{\"cut off", "{\"cut off")]
    [InlineData("{\"a\":1}", "{\"a\":1}")]
    [InlineData("[\"a\"]", "[\"a\"]")]
    [InlineData("42", "42")]
    [InlineData("\"quoted \\\"text\\\"\"", "quoted \"text\"")]
    // Lambda, with the runtimes' own extras; an exception without a message has a type.
    [InlineData("""{"errorMessage":"no funds","errorType":"Declined","trace":["at x"]}""", "no funds")]
    [InlineData("""{"errorMessage":"","errorType":"CustomException","requestId":"1","stackTrace":["  File"]}""", "CustomException")]
    [InlineData("""{"errorMessage":"{\"code\":7,\"message\":\"no funds\"}"}""", "no funds")]
    [InlineData("""{"errorMessage":{"code":7}}""", """{"code":7}""")]
    // Executions that were waited for, in one another.
    [InlineData("""{"Error":"States.Timeout","ExecutionArn":"arn:aws:states:eu-west-1:123456789012:execution:order:one","Input":"{}","Status":"TIMED_OUT"}""", "States.Timeout")]
    [InlineData("""{"Cause":"{\"errorMessage\":\"no funds\"}","Error":"Declined","ExecutionArn":"arn:x","Output":null,"Status":"FAILED"}""", "Declined: no funds")]
    [InlineData("""{"Cause":"{\"Cause\":\"deep down\",\"Error\":\"Inner\",\"ExecutionArn\":\"a\",\"Status\":\"FAILED\"}","Error":"States.TaskFailed","ExecutionArn":"arn:x","Status":"FAILED"}""", "States.TaskFailed: Inner: deep down")]
    [InlineData("""{"ExecutionArn":"arn:aws:states:eu-west-1:123456789012:execution:order:one","Status":"ABORTED"}""", "The execution one ended with status ABORTED")]
    // ECS
    [InlineData("""{"Containers":[{"Name":"app","ExitCode":137,"Reason":"OutOfMemoryError: Container killed"},{"Name":"side","ExitCode":0}],"StoppedReason":"Essential container in task exited"}""", "Essential container in task exited (app: OutOfMemoryError: Container killed, exit code 137)")]
    [InlineData("""{"Containers":[],"StoppedReason":"CannotPullContainerError: no image"}""", "CannotPullContainerError: no image")]
    [InlineData("""{"Failures":[{"Arn":"a","Reason":"RESOURCE:MEMORY"},{"Arn":"b","Reason":"RESOURCE:MEMORY"}],"Tasks":[]}""", "RESOURCE:MEMORY")]
    // Batch, Glue, DataBrew, CodeBuild, SageMaker
    [InlineData("""{"JobName":"j","Status":"FAILED","StatusReason":"Essential container in task exited","Container":{"ExitCode":2}}""", "Essential container in task exited (exit code 2)")]
    [InlineData("""{"JobName":"load","JobRunState":"FAILED","ErrorMessage":"NameError: x"}""", "NameError: x")]
    [InlineData("""{"Build":{"BuildStatus":"FAILED","Phases":[{"PhaseType":"INSTALL","PhaseStatus":"SUCCEEDED"},{"PhaseType":"BUILD","PhaseStatus":"FAILED","Contexts":[{"Message":"exit status 1"}]}]}}""", "BUILD: exit status 1")]
    [InlineData("""{"TrainingJobName":"t","TrainingJobStatus":"Failed","FailureReason":"ClientError: no data"}""", "ClientError: no data")]
    // EMR, EMR on EKS, Athena
    [InlineData("""{"Step":{"Status":{"State":"FAILED","FailureDetails":{"Reason":"Unknown Error.","LogFile":"s3://x"},"StateChangeReason":{}}}}""", "Unknown Error.")]
    [InlineData("""{"Cluster":{"Status":{"State":"TERMINATED_WITH_ERRORS","StateChangeReason":{"Code":"VALIDATION_ERROR","Message":"no subnet"}}}}""", "no subnet")]
    [InlineData("""{"JobRun":{"State":"FAILED","StateDetails":"driver failed"}}""", "driver failed")]
    [InlineData("""{"QueryExecution":{"Status":{"State":"FAILED","StateChangeReason":"SYNTAX_ERROR: line 1"}}}""", "SYNTAX_ERROR: line 1")]
    // EventBridge, API Gateway, HTTP
    [InlineData("""{"Entries":[{"ErrorCode":"MalformedDetail","ErrorMessage":"Detail is malformed."},{"EventId":"1"}],"FailedEntryCount":1}""", "MalformedDetail: Detail is malformed.")]
    [InlineData("""{"message":"Missing Authentication Token"}""", "Missing Authentication Token")]
    [InlineData("""{"StatusCode":404,"ResponseBody":"{\"error\":{\"message\":\"no such order\"}}"}""", "no such order")]
    [InlineData("""{"StatusCode":500,"ResponseBody":"<html>"}""", "<html>")]
    public void TheMessageIsFound(string? cause, string? expected) => Assert.Equal(expected, Causes.Readable(cause));
}
