using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Digits, of any script, with leading zeros and separators: <c>#,##0</c>, <c>0001</c>.</summary>
internal sealed class DigitPicture : IntegerPicture
{
    // The zeros of the scripts that have digits.
    private static readonly int[] Zeros =
    [
        0x30, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090,
        0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    ];

    private readonly int zero;
    private readonly bool isOrdinal;
    private readonly IReadOnlyList<(int Position, string Sign)> separators;

    private DigitPicture(int zero, int mandatory, int optional, IReadOnlyList<(int Position, string Sign)> separators, bool isOrdinal)
    {
        (this.zero, this.separators, this.isOrdinal) = (zero, separators, isOrdinal);
        (Mandatory, Optional) = (mandatory, optional);
        var isUniform = separators.Select(separator => separator.Sign).Distinct().Count() == 1;
        Distance = isUniform ? NumberPicture.RegularDistance(separators.Select(separator => separator.Position).ToArray()) : 0;
    }

    /// <summary>How many digits there are at least.</summary>
    public int Mandatory { get; set; }

    public int Optional { get; }

    /// <summary>How many digits a text has exactly, where another number follows at once.</summary>
    public int? Width { get; set; }

    /// <summary>How far apart separators are that go on to the left; 0 when they stand where they stand.</summary>
    public int Distance { get; }

    /// <summary>The separator, where there is only one sort.</summary>
    public string? Separator => Distance > 0 ? separators[0].Sign : null;

    public override string Pattern => "[0-9]" + (Width is > 0 and var width ? $"{{{width}}}" : "+") + (isOrdinal ? "(?:th|st|nd|rd)" : "");

    /// <summary>A picture with at least one digit; null for another.</summary>
    public static DigitPicture? Parse(string form, bool isOrdinal)
    {
        var separators = new List<(int, string)>();
        int? zero = null;
        var (mandatory, optional) = (0, 0);
        // Places are counted from the right.
        for (var i = form.Length - 1; i >= 0; i--)
        {
            if (ZeroOf(form[i]) is { } found)
            {
                if (zero is not null && zero != found) throw new JsonataFailure("D3131");
                zero = found;
                mandatory++;
            }
            else if (form[i] == '#')
            {
                optional++;
            }
            else
            {
                var end = i + 1;
                if (i > 0 && char.IsSurrogatePair(form[i - 1], form[i])) i--;
                separators.Add((mandatory + optional, form.Substring(i, end - i)));
            }
        }

        return zero is { } script ? new DigitPicture(script, mandatory, optional, separators, isOrdinal) : null;
    }

    public override double Read(string text)
    {
        var digits = isOrdinal ? text.Substring(0, Math.Max(0, text.Length - 2)) : text;
        digits = Distance > 0 ? digits.Replace(",", "") : separators.Aggregate(digits, (rest, separator) => rest.Replace(separator.Sign, ""));
        var plain = new string(digits.Trim().Select(c => c is '-' or '+' ? c : (char)(c - zero + '0')).ToArray());
        var end = plain.StartsWith("-", StringComparison.Ordinal) || plain.StartsWith("+", StringComparison.Ordinal) ? 1 : 0;
        while (end < plain.Length && plain[end] is >= '0' and <= '9') end++;
        return double.TryParse(plain.Substring(0, end), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
    }

    protected override string FormatPositive(double number)
    {
        var text = NumberText.ToJavaScript(number).PadLeft(Mandatory, '0');
        if (zero != '0') text = string.Concat(text.Select(c => (char)(c + zero - '0')));
        text = Distance > 0 ? Regular(text) : separators.Reverse().Aggregate(text, Insert);
        return isOrdinal ? text + Suffix(text) : text;
    }

    private static int? ZeroOf(char c) => Array.Find(Zeros, zero => c >= zero && c <= zero + 9) is > 0 and var found ? found : null;

    private static string Suffix(string digits)
    {
        if (digits.Length > 1 && digits[digits.Length - 2] == '1') return "th";
        return digits[digits.Length - 1] switch { '1' => "st", '2' => "nd", '3' => "rd", _ => "th" };
    }

    // Where the number does not reach there is nothing to separate. The reference puts a sign in front, and loses digits.
    private static string Insert(string text, (int Position, string Sign) separator)
    {
        var at = text.Length - separator.Position;
        return at > 0 ? text.Insert(at, separator.Sign) : text;
    }

    private string Regular(string digits)
    {
        var text = digits;
        for (var at = digits.Length - Distance; at > 0; at -= Distance) text = text.Insert(at, separators[0].Sign);
        return text;
    }
}
