using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>Finds out whether a machine is there and of which type, where nobody has said so.</summary>
internal sealed class TypeStep(ExecutionWork work)
{
    public ExecutionTarget Find(ExecutionTarget target)
    {
        if (target.Type is not null || target.IsTypeWithheld) return target;
        try
        {
            var machine = work.Cloud.Executions.FindStateMachine(StateMachineArns.Unqualified(target.StateMachineArn));
            return machine is null ? throw new ExecutionStop(ExecutionMessages.NoSuchMachine(target.StateMachineArn, work.State)) : target with { Type = machine.Type };
        }
        catch (AwsFailure failure) when (failure.Kind == AwsFailureKind.Denied)
        {
            // Who may start a machine need not be allowed to look at it.
            work.Observer.Detail($"Could not look at {target.Name}, so it is started as a standard machine: {work.Shown(failure.Problem)}");
            return target with { IsTypeWithheld = true };
        }
        catch (AwsFailure failure)
        {
            throw work.Failed($"look at the state machine {target.Name}", failure);
        }
    }
}
