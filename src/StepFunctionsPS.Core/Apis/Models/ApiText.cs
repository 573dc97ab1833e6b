using System;
using System.Globalization;

namespace StepFunctionsPS.Apis.Models;

/// <summary>
/// The compact form of a service, as text: a line for each call with its input and output, a blank line, and a line for each shape,
/// counted from 0. A shape without limits is one letter wherever it is used; all others are the number of their line:
/// <c>{name:shape,name!:shape</c> is a structure with one required member, <c>[shape;1..20</c> a list and <c>&lt;shape;..</c> a map with
/// their sizes, <c>s;1..64</c> a text of that length, and <c>s;..=A</c> with values after tabs an enumeration.
/// </summary>
internal static class ApiText
{
    public const char Structure = '{';
    public const char List = '[';
    public const char Map = '<';
    public const char Required = '!';
    public const string Separator = "\t";

    private static readonly (ApiType Type, char Letter)[] Letters =
    [
        (ApiType.Text, 's'), (ApiType.Number, 'n'), (ApiType.Boolean, 'b'), (ApiType.Binary, 'x'), (ApiType.Moment, 't'), (ApiType.Any, 'j'),
    ];

    public static char LetterOf(ApiType type) => Array.Find(Letters, row => row.Type == type).Letter;

    public static ApiType TypeOf(char letter) => Array.Find(Letters, row => row.Letter == letter) is { Letter: not '\0' } row
        ? row.Type
        : throw new FormatException($"'{letter}' is no type.");

    public static bool IsLeaf(string reference) => reference.Length == 1 && char.IsLetter(reference[0]);

    public static string Limits(double? min, double? max) => $";{Number(min)}..{Number(max)}";

    public static (double? Min, double? Max) Limits(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return (Number(text.Substring(0, dots)), Number(text.Substring(dots + 2)));
    }

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
