using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Diagnostics;

/// <summary>What a stage gives: its output, absent when nothing useful could be made, and its findings.</summary>
internal sealed record StageResult<T>(T? Output, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class;

internal static class StageResult
{
    public static StageResult<T> Of<T>(T output)
        where T : class => new(output, Array.Empty<Diagnostic>());

    public static StageResult<T> Of<T>(T output, DiagnosticBag diagnostics)
        where T : class => new(output, diagnostics.ToSortedList());

    public static StageResult<T> Failed<T>(params Diagnostic[] diagnostics)
        where T : class => new(null, diagnostics);

    public static StageResult<T> Failed<T>(DiagnosticBag diagnostics)
        where T : class => new(null, diagnostics.ToSortedList());
}
