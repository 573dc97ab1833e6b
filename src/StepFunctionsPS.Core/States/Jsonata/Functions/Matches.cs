using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>All matches in a text, of a regular expression or of a function that does as one does.</summary>
internal static class Matches
{
    public static IEnumerable<(RegexMatch Match, ObjectValue? Value)> In(string text, FunctionValue matcher, Call call)
    {
        if (matcher is not RegexFunction regex)
        {
            foreach (var match in OfFunction(text, matcher, call)) yield return match;
            yield break;
        }

        for (var match = regex.First(text, 0, call.Evaluation); match is not null; match = regex.Next(text, match, call.Evaluation)) yield return (match, null);
    }

    private static IEnumerable<(RegexMatch Match, ObjectValue? Value)> OfFunction(string text, FunctionValue matcher, Call call)
    {
        var result = call.Apply(matcher, new TextValue(text));
        while (result is not null)
        {
            if (Read(result) is not { } match) throw new JsonataFailure("T1010");
            yield return (match, (ObjectValue)result);
            if (((ObjectValue)result)["next"] is not FunctionValue next) throw new JsonataFailure("T1006");
            result = call.Apply(next);
        }
    }

    private static RegexMatch? Read(Value result)
    {
        if (result is not ObjectValue match) return null;
        if (match["start"] is not NumberValue && match["groups"] is not ListValue && match["next"] is not FunctionValue) return null;
        var text = (match["match"] as TextValue)?.Text ?? "";
        var start = match["start"] is NumberValue number ? Numeric.ToInt(number.Number) : 0;
        var end = match["end"] is NumberValue last ? Numeric.ToInt(last.Number) : start + text.Length;
        var groups = match["groups"] is ListValue list ? list.Items.Select(item => (item as TextValue)?.Text).ToArray() : [];
        return start < 0 || end < start ? null : new RegexMatch(text, start, end, groups);
    }
}
