using System.Globalization;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables;

/// <summary>Numbers that JavaScript knows beside JSON's: <c>0x10</c>, <c>0b1</c>, <c>0o7</c>, <c>.5</c>, <c>5.</c>, <c>007</c>.</summary>
internal static class JavaScriptNumber
{
    /// <summary>The number; null for any other word.</summary>
    public static NumberNode? Read(string word)
    {
        if (Regex.IsMatch(word, @"^-?([0-9]+\.?[0-9]*|\.[0-9]+)([eE]-?[0-9]+)?$"))
        {
            var value = double.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture);
            return double.IsInfinity(value) ? null : Number(value);
        }

        var places = word.Length < 3 || word.Length > 14 || word[0] != '0' ? 0 : char.ToLowerInvariant(word[1]) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 };
        if (places == 0) return null;
        var sum = 0L;
        foreach (var c in word.Substring(2))
        {
            var digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(c));
            if (digit < 0 || digit >= places) return null;
            sum = (sum * places) + digit;
        }

        return Number(sum);
    }

    private static NumberNode Number(double value) => new(NumberText.ToJavaScript(value));
}
