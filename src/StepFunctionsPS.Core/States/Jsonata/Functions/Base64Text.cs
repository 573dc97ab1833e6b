using System;
using System.Linq;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Reads Base64 as Node.js does: both alphabets, and past what belongs to neither.</summary>
internal static class Base64Text
{
    public static byte[] Decode(string text)
    {
        var end = text.IndexOf('=');
        var digits = new string((end < 0 ? text : text.Substring(0, end)).Replace('-', '+').Replace('_', '/').Where(IsDigit).ToArray());
        // A single digit behind the last group is less than a byte.
        if (digits.Length % 4 == 1) digits = digits.Substring(0, digits.Length - 1);
        return Convert.FromBase64String(digits.PadRight((digits.Length + 3) / 4 * 4, '='));
    }

    private static bool IsDigit(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/';
}
