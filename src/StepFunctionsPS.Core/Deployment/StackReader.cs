using System;

namespace StepFunctionsPS.Deployment;

/// <summary>Reads what there is to know of a stack.</summary>
internal sealed class StackReader(Cloud cloud)
{
    /// <summary>The stack with its state machines, endpoints and keys; an error when there is none.</summary>
    /// <param name="stackName">The stack.</param>
    /// <param name="service">The service that it was made from, for the keys of state machines; null when it is not at hand.</param>
    /// <param name="withSecrets">Whether values of API keys are wanted.</param>
    public Diagnostics.StageResult<Stack> Find(string stackName, Service? service, bool withSecrets) => throw new NotImplementedException($"{cloud}{stackName}{service}{withSecrets}");
}
