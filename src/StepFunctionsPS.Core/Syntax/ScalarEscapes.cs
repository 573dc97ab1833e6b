using System.Globalization;

namespace StepFunctionsPS.Syntax;

/// <summary>The escapes of double-quoted text, in YAML and in JSON.</summary>
internal static class ScalarEscapes
{
    /// <summary>Reads what follows a backslash; an unknown escape stands for itself, since it was refused before.</summary>
    public static string Read(string text, ref int at, int end)
    {
        var c = text[at++];
        return c switch
        {
            '0' => "\0",
            'a' => "\a",
            'b' => "\b",
            't' => "\t",
            'n' => "\n",
            'v' => "\v",
            'f' => "\f",
            'r' => "\r",
            'e' => "\u001b",
            'N' => "\u0085",
            '_' => "\u00a0",
            'L' => "\u2028",
            'P' => "\u2029",
            'x' => ReadCode(text, ref at, end, 2),
            'u' => ReadCode(text, ref at, end, 4),
            'U' => ReadCode(text, ref at, end, 8),
            _ => c.ToString(),
        };
    }

    private static string ReadCode(string text, ref int at, int end, int length)
    {
        if (at + length > end) return "";
        var digits = text.Substring(at, length);
        at += length;
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return "";
        // Halves of a pair come as two escapes and join in the value.
        if (code <= 0xFFFF) return ((char)code).ToString();
        return code <= 0x10FFFF ? char.ConvertFromUtf32((int)code) : "\ufffd";
    }
}
