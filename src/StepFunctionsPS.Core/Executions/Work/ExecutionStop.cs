using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Executions;

/// <summary>Unwinds a work on an execution that cannot go on, with what is told of it; never leaves the entry points.</summary>
internal sealed class ExecutionStop(params Diagnostic[] diagnostics) : Exception
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
