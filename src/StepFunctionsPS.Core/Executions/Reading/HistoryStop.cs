using System;

namespace StepFunctionsPS.Executions;

/// <summary>Unwinds the reading of a history that cannot go on, with the reason; never leaves the entry point.</summary>
internal sealed class HistoryStop(Diagnostic diagnostic) : Exception
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
