using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Failures of Step Functions and of the logs that are answers.</summary>
internal static class StepFunctionsAnswers
{
    public static bool IsNoStateMachine(AwsFailure failure) => Is(failure, "StateMachineDoesNotExist");

    public static bool IsNoExecution(AwsFailure failure) => Is(failure, "ExecutionDoesNotExist");

    public static bool IsNoResource(AwsFailure failure) => Is(failure, "ResourceNotFound");

    /// <summary>The execution goes on already.</summary>
    public static bool IsResumed(AwsFailure failure) => Is(failure, "ExecutionNotRedrivable");

    // The SDK's exceptions end in words that the service's codes need not have.
    private static bool Is(AwsFailure failure, string code) => failure.Code.StartsWith(code, StringComparison.Ordinal);
}
