using System;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>Finds state machines among the resources of a stack, whatever outputs that has.</summary>
internal sealed class StackMachines(IStacks stacks, string region)
{
    /// <summary>The machine of a service as it is deployed.</summary>
    public StageResult<ExecutionTarget> Find(Service service, StateMachine machine)
    {
        try
        {
            var resource = stacks.ReadResources(service.StackName).FirstOrDefault(item => item.LogicalId == machine.LogicalId);
            return resource is { PhysicalId: { Length: > 0 } arn } && !resource.Status.StartsWith("DELETE_", StringComparison.Ordinal) && StateMachineArns.IsValid(arn)
                ? StageResult.Of(new ExecutionTarget(arn, region) { Machine = machine, Type = machine.Type ?? ExecutionTarget.Standard })
                : StageResult.Failed<ExecutionTarget>(Missing(service, machine, stacks.Find(service.StackName)));
        }
        catch (AwsFailure failure)
        {
            return StageResult.Failed<ExecutionTarget>(Explain(service, machine, failure));
        }
    }

    // CloudFormation has no code of its own for a stack that is not there.
    private Diagnostic Explain(Service service, StateMachine machine, AwsFailure failure)
    {
        try
        {
            if (failure.Kind == AwsFailureKind.Other && stacks.Find(service.StackName) is null) return Missing(service, machine, null);
        }
        catch (AwsFailure)
        {
            // The first failure says more.
        }

        return ExecutionMessages.CallFailed(failure, $"read the resources of {service.StackName}", service.StackName, service.Provenance.Secrets.Hide, ExecutionSituation.NotStarted);
    }

    private Diagnostic Missing(Service service, StateMachine machine, DeployedStack? stack) => stack?.Status switch
    {
        null or StackStatus.Deleted or StackStatus.InReview => ExecutionMessages.NotPublished(service.StackName, region, machine.Key),
        "DELETE_IN_PROGRESS" => ExecutionMessages.StackGoes(service.StackName, machine.Key),
        _ => ExecutionMessages.NotInStack(service.StackName, machine.Key, machine.LogicalId),
    };
}
