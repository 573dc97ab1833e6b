using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.Baselines;

/// <summary>Findings woven into the text that they are about, so that a reader of the diff sees each at its place.</summary>
internal static class WovenDiagnostics
{
    public static string Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Span.Source?.Path ?? ""))
        {
            text.Append($"=== {file.Key}\n");
            var source = file.Select(diagnostic => diagnostic.Span.Source).FirstOrDefault();
            for (var line = 1; line <= (source?.LineCount ?? 1); line++)
            {
                if (source is not null && !(line == source.LineCount && source.LineAt(line).Length == 0)) text.Append($"  {Shorten(source.LineAt(line))}\n");
                foreach (var diagnostic in file.Where(diagnostic => Math.Max(1, diagnostic.Line) == line)) Mark(diagnostic, source, text);
            }
        }

        return text.ToString();
    }

    private static void Mark(Diagnostic diagnostic, SourceText? source, StringBuilder text)
    {
        var span = diagnostic.Span;
        var width = source is null ? 0 : span.EndLine == span.Line ? span.EndColumn - span.Column : source.LineAt(span.Line).Length + 1 - span.Column;
        var marks = new string('^', Math.Max(1, Math.Min(width, 120)));
        text.Append($"# {new string(' ', Math.Max(0, span.Column - 1))}{marks} ({span.Line},{span.Column})-({span.EndLine},{span.EndColumn})\n");
        text.Append($"# {diagnostic.Severity} {diagnostic.Code}: {diagnostic.Message}\n");
        if (diagnostic.Advice.Length > 0) text.Append($"#   {diagnostic.Advice}\n");
        foreach (var place in diagnostic.Related) text.Append($"#   {Path.GetFileName(place.Span.Path)}({place.Span.Line},{place.Span.Column}): {place.Message}\n");
    }

    private static string Shorten(string line) => line.Length <= 160 ? line : line[..160] + "…";
}
