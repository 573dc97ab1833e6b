using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Diagnostics;

/// <summary>Gathers the findings of a stage, so that one run shows them all.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> items = [];

    public bool HasErrors { get; private set; }

    /// <summary>The places of all findings.</summary>
    public IEnumerable<SourceSpan> Places => items.Select(item => item.Span);

    public void Add(Diagnostic diagnostic)
    {
        items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>In the order of the text, each finding once; those without a place come first.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        // What a later stage refuses was often doubted by an earlier one; the error says more. Over several lines, each may mean another thing.
        var refused = new HashSet<SourceSpan>(items.Where(item => item.Severity == DiagnosticSeverity.Error && item.Span.Line > 0 && item.Span.Line == item.Span.EndLine).Select(item => item.Span));
        return items
            .Where(item => item.Severity != DiagnosticSeverity.Warning || !refused.Contains(item.Span))
            // A part of the tree that is used twice, through an alias or a variable, is found fault with twice.
            .GroupBy(item => (item.Code, item.Span, item.Message))
            .Select(same => same.First())
            .OrderBy(item => item.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Span.Start)
            .ThenByDescending(item => DiagnosticSeverity.WeightOf(item.Severity))
            .ThenBy(item => item.Code, StringComparer.Ordinal)
            .ToArray();
    }
}
