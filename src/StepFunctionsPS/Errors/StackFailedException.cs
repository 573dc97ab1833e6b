using System;
using System.Collections.Generic;

namespace StepFunctionsPS;

/// <summary>A stack was not deployed, watched or taken down as it was asked for.</summary>
public sealed class StackFailedException : Exception, IDiagnosed
{
    internal StackFailedException(Diagnostic diagnostic, string stackName)
        : base(diagnostic.ToString())
    {
        Diagnostic = diagnostic;
        StackName = stackName;
    }

    /// <summary>The error that this record is about.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>The name of the stack.</summary>
    public string StackName { get; }

    /// <summary>The stack as it is now; null when there is none, or nothing was done to it.</summary>
    public Stack? Stack { get; init; }

    /// <summary>The events of what failed, in order, the first cause first.</summary>
    public IReadOnlyList<StackEvent> Failures { get; init; } = [];

    /// <summary>Everything that was found, warnings too.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
