using System.Text.RegularExpressions;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>A scalar with the text that it becomes as a key; null for a number, which is spelled when it is one.</summary>
internal readonly record struct YamlScalar(Node Node, string? KeyText)
{
    private static readonly Regex Float = new(
        "^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?)\\z", RegexOptions.CultureInvariant);

    /// <summary>What a plain scalar without tag means: js-yaml's default schema, tried in its order.</summary>
    public static YamlScalar Resolve(string text, SourceSpan span)
    {
        // Most scalars are words; the first character tells that they are nothing else.
        if (text.Length > 0 && !MayBeSpecial(text[0])) return Text(text, span);
        return Null(text, span) ?? Boolean(text, span) ?? Integer(text, span) ?? Number(text, span) ?? Timestamp(text, span) ?? Text(text, span);
    }

    public static YamlScalar Text(string text, SourceSpan span) => new(new StringNode(text, span), text);

    public static YamlScalar? Null(string text, SourceSpan span) =>
        text is "" or "~" or "null" or "Null" or "NULL" ? new YamlScalar(new NullNode(span), "null") : null;

    public static YamlScalar? Boolean(string text, SourceSpan span) => text switch
    {
        "true" or "True" or "TRUE" => new YamlScalar(new BooleanNode(true, span), "true"),
        "false" or "False" or "FALSE" => new YamlScalar(new BooleanNode(false, span), "false"),
        _ => null,
    };

    /// <summary>Decimal with or without leading zeros, <c>0x</c>, <c>0o</c> and <c>0b</c>; no underscores.</summary>
    public static YamlScalar? Integer(string text, SourceSpan span)
    {
        var sign = text.Length > 0 && text[0] == '-' ? "-" : "";
        var digits = text.Length > 0 && text[0] is '-' or '+' ? text.Substring(1) : text;
        var numberBase = digits.Length > 2 && digits[0] == '0' ? BaseOf(digits[1]) : 10;
        if (numberBase != 10) digits = digits.Substring(2);
        if (digits.Length == 0) return null;
        foreach (var digit in digits)
        {
            if (DigitValue(digit) >= numberBase) return null;
        }

        digits = digits.TrimStart('0');
        if (digits.Length == 0) digits = "0";
        // Beyond the range of a double js-yaml takes it for text; the bound also keeps the arithmetic short.
        if (digits.Length > 1100) return null;
        if (numberBase != 10) digits = NumberText.FromBase(digits, numberBase);
        return double.IsInfinity(NumberText.ToDouble(digits)) ? null : Of(sign + digits, span);
    }

    public static YamlScalar? Number(string text, SourceSpan span)
    {
        switch (text)
        {
            // JSON has no word for these and writes null.
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF": return new YamlScalar(new NullNode(span), "Infinity");
            case "-.inf" or "-.Inf" or "-.INF": return new YamlScalar(new NullNode(span), "-Infinity");
            case ".nan" or ".NaN" or ".NAN": return new YamlScalar(new NullNode(span), "NaN");
            default: break;
        }

        if (!Float.IsMatch(text)) return null;
        var json = ToJson(text);
        return double.IsInfinity(NumberText.ToDouble(json)) ? null : Of(json, span);
    }

    public static YamlScalar? Timestamp(string text, SourceSpan span) => YamlTimestamp.Read(text) is { } moment
        ? new YamlScalar(new StringNode(YamlTimestamp.ToIso(moment), span), YamlTimestamp.ToKey(moment))
        : null;

    private static bool MayBeSpecial(char first) => first is (>= '0' and <= '9') or '-' or '+' or '.' or '~' or 'n' or 'N' or 't' or 'T' or 'f' or 'F';

    private static YamlScalar Of(string json, SourceSpan span) => new(new NumberNode(json, span), null);

    // JSON wants digits on both sides of the point, and neither a plus nor leading zeros.
    private static string ToJson(string text)
    {
        var sign = text[0] == '-' ? "-" : "";
        var rest = text[0] is '-' or '+' ? text.Substring(1) : text;
        var exponentAt = rest.IndexOfAny(['e', 'E']);
        var exponent = exponentAt < 0 ? "" : rest.Substring(exponentAt);
        var mantissa = exponentAt < 0 ? rest : rest.Substring(0, exponentAt);
        var point = mantissa.IndexOf('.');
        var whole = (point < 0 ? mantissa : mantissa.Substring(0, point)).TrimStart('0');
        var fraction = point < 0 || point == mantissa.Length - 1 ? "" : mantissa.Substring(point);
        return sign + (whole.Length == 0 ? "0" : whole) + fraction + exponent;
    }

    private static int BaseOf(char letter) => letter switch
    {
        'x' => 16,
        'o' => 8,
        'b' => 2,
        _ => 10,
    };

    private static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };
}
