using System;
using System.Collections.Generic;

namespace StepFunctionsPS;

/// <summary>An execution was not started, followed or resumed as it was asked for. That it failed itself is an <see cref="ExecutionFailedException"/>.</summary>
public sealed class ExecutionCommandException : Exception, IDiagnosed
{
    internal ExecutionCommandException(Diagnostic diagnostic)
        : base(diagnostic.ToString()) => Diagnostic = diagnostic;

    /// <summary>The error that this record is about.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>The execution as far as it is known; null when there is none.</summary>
    public Execution? Execution { get; init; }

    /// <summary>Everything that was found, warnings too.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
