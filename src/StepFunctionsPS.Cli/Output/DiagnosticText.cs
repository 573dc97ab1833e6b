using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Cli.Output;

/// <summary>Writes findings as compilers do, one a line; to a person also the line of the text that is at fault, with a mark below it.</summary>
internal static class DiagnosticText
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, Terminal terminal)
    {
        foreach (var diagnostic in diagnostics)
        {
            terminal.Error.WriteLine(diagnostic);
            if (terminal.IsInteractive && diagnostic.Line > 0 && diagnostic.Severity != DiagnosticSeverity.Information) WriteSource(diagnostic, terminal);
            foreach (var place in diagnostic.Related) terminal.Error.WriteLine($"  {place}");
        }
    }

    private static void WriteSource(Diagnostic diagnostic, Terminal terminal)
    {
        var span = diagnostic.Span;
        var line = span.Source!.LineAt(span.Line);
        if (line.Length is 0 or > 200) return;
        var lastColumn = span.EndLine == span.Line ? span.EndColumn : line.Length + 1;
        var width = Math.Max(1, Math.Min(lastColumn, line.Length + 1) - span.Column);
        terminal.Error.WriteLine($"    {ShownText.Blanked(line)}");
        terminal.Error.WriteLine($"    {new string(' ', span.Column - 1)}{new string('^', width)}");
    }
}
