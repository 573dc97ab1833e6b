using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Failures of Step Functions and of the logs that are answers.</summary>
internal static class StepFunctionsAnswers
{
    public static bool IsNoStateMachine(AwsFailure failure) => failure.Is("StateMachineDoesNotExist");

    public static bool IsNoExecution(AwsFailure failure) => failure.Is("ExecutionDoesNotExist");

    public static bool IsNoResource(AwsFailure failure) => failure.Is("ResourceNotFound");

    /// <summary>The execution goes on already.</summary>
    public static bool IsResumed(AwsFailure failure) => failure.Is("ExecutionNotRedrivable");
}
