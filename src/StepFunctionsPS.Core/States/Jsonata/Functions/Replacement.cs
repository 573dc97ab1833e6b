using System;
using System.Text;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary><c>$replace</c>: of texts or matches, by a text with <c>$1</c> in it or by what a function gives.</summary>
internal static class Replacement
{
    public static Value? Replace(Call call)
    {
        if (call[1] is TextValue { Text: "" }) throw new JsonataFailure("D3010", call[1]) { Argument = 2 };
        var limit = PatternFunctions.LimitOf(call, 3, "D3011");
        if (!(limit > 0)) return call[0];
        return call[1] switch
        {
            TextValue pattern => call.Made(Texts(call.Text(0), pattern.Text, call.TextIfAny(2) ?? "", limit, call.Evaluation)),
            FunctionValue matcher => call.Made(AllMatches(call, matcher, limit)),
            _ => call[0],
        };
    }

    private static string Texts(string text, string pattern, string replacement, double limit, Evaluation evaluation)
    {
        var result = new StringBuilder();
        var position = 0;
        for (var count = 0; count < limit; count++)
        {
            var at = text.IndexOf(pattern, position, StringComparison.Ordinal);
            if (at < 0) break;
            result.Append(text, position, at - position).Append(replacement);
            evaluation.CheckTextLength(result.Length);
            position = at + pattern.Length;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private static string AllMatches(Call call, FunctionValue matcher, double limit)
    {
        var text = call.Text(0);
        var result = new StringBuilder();
        var position = 0;
        var count = 0;
        foreach (var (match, value) in Matches.In(text, matcher, call))
        {
            if (count++ >= limit) break;
            var start = Math.Max(position, Math.Min(match.Start, text.Length));
            result.Append(text, position, start - position).Append(Substitute(match, value, call));
            call.Evaluation.CheckTextLength(result.Length);
            position = Math.Min(text.Length, match.Start + match.Text.Length);
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private static string Substitute(RegexMatch match, ObjectValue? value, Call call)
    {
        if (call[2] is not FunctionValue function) return Fill(call.TextIfAny(2) ?? "", match);
        var result = call.Apply(function, value ?? match.ToValue(next: null));
        return result is TextValue text ? text.Text : throw new JsonataFailure("D3012", result);
    }

    // $$ is a dollar, $0 the match, $1 a group; of several digits as many count as there can be groups.
    private static string Fill(string replacement, RegexMatch match)
    {
        var result = new StringBuilder();
        var position = 0;
        for (var dollar = replacement.IndexOf('$'); dollar >= 0; dollar = replacement.IndexOf('$', position))
        {
            result.Append(replacement, position, dollar - position);
            position = dollar + 1;
            var next = position < replacement.Length ? replacement[position] : '\0';
            if (next is '$' or '0')
            {
                result.Append(next == '$' ? "$" : match.Text);
                position++;
                continue;
            }

            if (!TryGroup(replacement, position, match.Groups.Count, out var group))
            {
                result.Append('$');
                continue;
            }

            if (group >= 1 && group <= match.Groups.Count) result.Append(match.Groups[group - 1]);
            position += group.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
            if (position >= replacement.Length) break;
        }

        return position < replacement.Length ? result.Append(replacement, position, replacement.Length - position).ToString() : result.ToString();
    }

    private static bool TryGroup(string text, int position, int groups, out int group)
    {
        var digits = groups == 0 ? 1 : (int)Math.Floor(Math.Log10(groups)) + 1;
        if (!TryDigits(text, position, digits, out group)) return false;
        return digits == 1 || group <= groups || TryDigits(text, position, digits - 1, out group);
    }

    private static bool TryDigits(string text, int position, int most, out int number)
    {
        number = 0;
        var at = position;
        for (; at < text.Length && at < position + most && text[at] is >= '0' and <= '9'; at++) number = (number * 10) + (text[at] - '0');
        return at > position;
    }
}
