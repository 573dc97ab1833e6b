using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>Unwinds a work that cannot go on, with what is told of it; never leaves the entry points.</summary>
internal sealed class DeploymentStop(params Diagnostic[] diagnostics) : Exception
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>Whether it is not known if CloudFormation works.</summary>
    public bool IsUndecided { get; init; }

    /// <summary>The failed events of the work.</summary>
    public IReadOnlyList<StackEvent> Failures { get; init; } = [];

    /// <summary>The stack as it was left; null where that is not known.</summary>
    public Stack? Stack { get; init; }
}
