using System;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States.Readers;

/// <summary>Places inside a text value.</summary>
internal static class InnerSpan
{
    /// <summary>From an offset in the value to its end; the whole value where escapes or folding hide the place.</summary>
    public static SourceSpan Of(StringNode text, int offset)
    {
        if (text.Span.Source is not { } source) return text.Span;
        foreach (var quote in (int[])[0, 1])
        {
            var start = text.Span.Start + quote;
            if (start + text.Value.Length <= text.Span.End
                && string.CompareOrdinal(source.Text, start, text.Value, 0, text.Value.Length) == 0)
            {
                var end = start + text.Value.Length;
                // At the end of the text there is no character to mark, so the last one is.
                var at = Math.Max(start, Math.Min(start + offset, end - 1));
                return new SourceSpan(source, at, end);
            }
        }

        return text.Span;
    }
}
