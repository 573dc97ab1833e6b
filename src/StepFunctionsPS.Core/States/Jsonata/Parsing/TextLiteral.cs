using System.Globalization;
using System.Text;

namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Text in single or double quotes, with the escapes of JSON.</summary>
internal static class TextLiteral
{
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    /// <summary>Reads from the opening quote to behind the closing one.</summary>
    public static string Scan(string text, ref int at)
    {
        var quote = text[at++];
        var value = new StringBuilder();
        for (; at < text.Length; at++)
        {
            if (text[at] == quote)
            {
                at++;
                return value.ToString();
            }

            value.Append(text[at] == '\\' ? Unescape(text, ref at) : text[at]);
        }

        throw JsonataFailure.At(at, "S0101");
    }

    // Leaves the position on the last character of the escape.
    private static char Unescape(string text, ref int at)
    {
        at++;
        var sign = at < text.Length ? text[at] : '\0';
        if (sign == 'u') return Unicode(text, ref at);
        var index = at < text.Length ? Escapes.IndexOf(sign) : -1;
        return index >= 0 ? Escaped[index] : throw JsonataFailure.At(at, "S0103", at < text.Length ? sign.ToString() : "");
    }

    private static char Unicode(string text, ref int at)
    {
        var digits = at + 5 <= text.Length ? text.Substring(at + 1, 4) : "";
        if (!ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) throw JsonataFailure.At(at, "S0104");
        at += 4;
        return (char)code;
    }
}
