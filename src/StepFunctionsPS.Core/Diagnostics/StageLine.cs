using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Diagnostics;

/// <summary>Runs stages one after the other and gathers what they find.</summary>
internal sealed class StageLine
{
    private readonly DiagnosticBag bag = new();

    public StageLine()
    {
    }

    public StageLine(IEnumerable<Diagnostic> before) => bag.AddRange(before);

    public bool HasErrors => bag.HasErrors;

    public IReadOnlyList<Diagnostic> Diagnostics => bag.ToSortedList();

    /// <summary>The stage's output; null when there was no input for it, or it could make nothing.</summary>
    public TOut? Run<TIn, TOut>(TIn? input, Func<TIn, StageResult<TOut>> stage)
        where TIn : class
        where TOut : class
    {
        if (input is null) return null;
        var result = stage(input);
        bag.AddRange(result.Diagnostics);
        return result.Output;
    }
}
