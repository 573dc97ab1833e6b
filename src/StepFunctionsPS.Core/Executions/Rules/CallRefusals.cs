using System.Linq;
using StepFunctionsPS.Deployment;
using static StepFunctionsPS.Diagnostics.ExecutionMessages;

namespace StepFunctionsPS.Executions;

/// <summary>The refusals of Step Functions that are worth words of their own.</summary>
internal static class CallRefusals
{
    private static readonly CallRefusal[] All =
    [
        new("StateMachineDoesNotExist", (subject, _, state) => NoSuchMachine(subject, state)),
        new("StateMachineDeleting", (subject, _, state) => MachineGoes(subject, state)),
        new("StateMachineTypeNotSupported", WrongType),
        new("InvalidName", (_, _, _) => WrongExecutionName("The given text")),
        new("ExecutionLimitExceeded", (_, problem, state) => TooManyExecutions(problem, state)),
        new("InvalidExecutionInput", WrongInput),
        new("InvalidArn", (subject, _, state) => WrongArn(subject, state)),
        new("KmsAccessDenied", KeyNotUsable),
        new("KmsInvalidState", KeyNotUsable),
        new("KmsThrottling", KeyNotUsable),
        new("ExecutionDoesNotExist", (subject, _, _) => NoSuchExecution(subject)),
        new("ExecutionNotRedrivable", (subject, problem, _) => NotRedrivable(subject, problem, "Start a new execution: 'Invoke-SfnStateMachine'.")),
    ];

    /// <summary>The refusal that a failure is; null for others.</summary>
    public static CallRefusal? Find(AwsFailure failure) => All.FirstOrDefault(refusal => failure.Is(refusal.Code));

    /// <summary>Whether the name of an execution is in use.</summary>
    public static bool IsNameTaken(AwsFailure failure) => failure.Is("ExecutionAlreadyExists");
}
