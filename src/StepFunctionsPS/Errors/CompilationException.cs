using System;
using System.Collections.Generic;

namespace StepFunctionsPS;

/// <summary>A service file has errors; one record is written for each of them.</summary>
public sealed class CompilationException : Exception, IDiagnosed
{
    internal CompilationException(Diagnostic diagnostic, IReadOnlyList<Diagnostic> diagnostics)
        : base(diagnostic.ToString())
    {
        Diagnostic = diagnostic;
        Diagnostics = diagnostics;
    }

    /// <summary>The error that this record is about.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>Everything that was found in the file, warnings too.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
