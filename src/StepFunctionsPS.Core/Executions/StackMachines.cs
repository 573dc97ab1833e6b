#pragma warning disable CS9113 // Not written yet.
using System;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Executions;

/// <summary>Finds state machines among the resources of a stack, whatever outputs that has.</summary>
internal sealed class StackMachines(IStacks stacks, string region)
{
    /// <summary>The machine of a service as it is deployed.</summary>
    public Diagnostics.StageResult<ExecutionTarget> Find(Service service, StateMachine machine) => throw new NotImplementedException();
}
