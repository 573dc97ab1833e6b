using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions that look for texts or matches in a text.</summary>
internal static class PatternFunctions
{
    public static IEnumerable<NativeFunction> All =>
    [
        NativeFunction.Lifted("contains", "<s-(sf):b>", 2, Contains),
        NativeFunction.Lifted("match", "<s-f<s:o>n?:a<o>>", 3, Match),
        NativeFunction.Lifted("replace", "<s-(sf)(sf)n?:s>", 4, Replacement.Replace),
        NativeFunction.Lifted("split", "<s-(sf)n?:a<s>>", 3, Split),
    ];

    /// <summary>How often at most, which may not be negative.</summary>
    public static double LimitOf(Call call, int index, string refusal)
    {
        var limit = call.NumberIfAny(index);
        return limit < 0 ? throw new JsonataFailure(refusal, call[index]) { Argument = index + 1 } : limit ?? double.PositiveInfinity;
    }

    private static Value? Contains(Call call) => call[1] switch
    {
        TextValue part => BooleanValue.Of(call.Text(0).IndexOf(part.Text, StringComparison.Ordinal) >= 0),
        FunctionValue matcher => BooleanValue.Of(Matches.In(call.Text(0), matcher, call).Any()),
        _ => null,
    };

    private static Value? Match(Call call)
    {
        var limit = LimitOf(call, 2, "D3040");
        var found = new List<Value?>();
        if (limit > 0)
        {
            foreach (var (match, _) in Matches.In(call.Text(0), (FunctionValue)call[1]!, call))
            {
                if (found.Count >= limit) break;
                found.Add(Describe(match));
                call.Evaluation.Charge(1);
            }
        }

        return new ListValue(found, ListTraits.Sequence);
    }

    private static ObjectValue Describe(RegexMatch match)
    {
        var value = new ObjectValue();
        value.Set("match", new TextValue(match.Text));
        value.Set("index", NumberValue.Of(match.Start));
        value.Set("groups", match.GroupList());
        return value;
    }

    private static Value? Split(Call call)
    {
        var limit = LimitOf(call, 2, "D3020");
        if (!(limit > 0)) return new ListValue([]);
        var text = call.Text(0);
        // Without a separator there is nothing to split at.
        var parts = call[1] switch
        {
            FunctionValue matcher => AtMatches(text, matcher, limit, call),
            TextValue { Text: "" } => text.Select(c => c.ToString()),
            TextValue separator => text.Split([separator.Text], StringSplitOptions.None),
            _ => [text],
        };
        var most = call[1] is FunctionValue ? limit : Math.Floor(limit);
        return call.Made(parts.TakeWhile((_, index) => index < most).Select(part => (Value?)new TextValue(part)).ToList());
    }

    private static IEnumerable<string> AtMatches(string text, FunctionValue matcher, double limit, Call call)
    {
        var start = 0;
        var count = 0;
        foreach (var (match, _) in Matches.In(text, matcher, call))
        {
            if (count++ >= limit) yield break;
            var end = Math.Min(match.Start, text.Length);
            yield return text.Substring(Math.Min(start, end), end - Math.Min(start, end));
            start = Math.Min(match.End, text.Length);
        }

        yield return text.Substring(start);
    }
}
