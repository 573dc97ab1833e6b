using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions of texts, without patterns. Characters are those of Unicode, not the halves of surrogate pairs.</summary>
internal static class TextFunctions
{
    private static readonly Regex Blanks = new(@"[ \t\n\r]+", RegexOptions.CultureInvariant);

    public static IEnumerable<NativeFunction> All =>
    [
        NativeFunction.Lifted("string", "<x-b?:s>", 1, call => call.Made(ValueText.Of(call[0], call.Evaluation, call[1] is BooleanValue { IsTrue: true }))),
        NativeFunction.Lifted("substring", "<s-nn?:s>", 3, Substring),
        NativeFunction.Lifted("substringBefore", "<s-s:s>", 2, call => Cut(call, static (text, at, _) => text.Substring(0, at))),
        NativeFunction.Lifted("substringAfter", "<s-s:s>", 2, call => Cut(call, static (text, at, length) => text.Substring(at + length))),
        NativeFunction.Lifted("lowercase", "<s-:s>", 1, call => call.Made(FullCase.Lower(call.Text(0)))),
        NativeFunction.Lifted("uppercase", "<s-:s>", 1, call => call.Made(FullCase.Upper(call.Text(0)))),
        NativeFunction.Lifted("length", "<s-:n>", 1, call => NumberValue.Of(CodePoints.Count(call.Text(0)))),
        NativeFunction.Lifted("trim", "<s-:s>", 1, call => call.Made(Blanks.Replace(call.Text(0), " ").Trim(' '))),
        NativeFunction.Lifted("pad", "<s-ns?:s>", 3, Pad),
        NativeFunction.Lifted("join", "<a<s>s?:s>", 2, Join),
    ];

    private static Value? Substring(Call call)
    {
        var text = call.Text(0);
        var length = CodePoints.Count(text);
        var start = Math.Truncate(call.NumberIfAny(1) ?? 0);
        if (length + start < 0) start = 0;
        var from = start < 0 ? length + start : Math.Min(start, length);
        if (call.NumberIfAny(2) is not { } wanted) return call.Made(CodePoints.Slice(text, (int)from, length));
        // Without a start there is no end that could be counted from it.
        if (wanted <= 0 || call[1] is null) return TextValue.Empty;
        var end = Math.Truncate((call.Number(1) >= 0 ? call.Number(1) : from) + wanted);
        return call.Made(CodePoints.Slice(text, (int)from, (int)Math.Min(end, length)));
    }

    private static Value? Cut(Call call, Func<string, int, int, string> cut)
    {
        // What is looked for may be missing; it is then looked for as JavaScript would.
        var (text, mark) = (call.Text(0), call.TextIfAny(1) ?? "undefined");
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? call[0] : call.Made(cut(text, at, mark.Length));
    }

    private static Value? Pad(Call call)
    {
        var (text, width) = (call.Text(0), Math.Truncate(call.NumberIfAny(1) ?? 0));
        var missing = Math.Abs(width) - CodePoints.Count(text);
        if (!(missing > 0)) return call[0];
        call.Evaluation.CheckTextLength(missing);
        var filler = call.TextIfAny(2) is { Length: > 0 } given ? given : " ";
        var count = (int)missing;
        var repeated = string.Concat(Enumerable.Repeat(filler, (count / CodePoints.Count(filler)) + 1));
        var padding = CodePoints.Slice(repeated, 0, count);
        return call.Made(width > 0 ? text + padding : padding + text);
    }

    private static Value? Join(Call call)
    {
        var separator = call.TextIfAny(1) ?? "";
        var length = call.List(0).Items.Sum(item => ((item as TextValue)?.Text.Length ?? 0) + (long)separator.Length);
        call.Evaluation.CheckTextLength(length);
        return call.Made(string.Join(separator, call.List(0).Items.Select(item => (item as TextValue)?.Text)));
    }
}
