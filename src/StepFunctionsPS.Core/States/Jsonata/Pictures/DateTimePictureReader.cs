using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Reads pictures of dates, as <c>format-dateTime</c> of XPath has them.</summary>
internal static class DateTimePictureReader
{
    private const string Numbers = "YMDdFWwXxHhmsf";

    public static List<PicturePart> Read(string picture)
    {
        var parts = new List<PicturePart>();
        var start = 0;
        for (var at = 0; at < picture.Length; at++)
        {
            if (picture[at] != '[') continue;
            AddLiteral(parts, picture, start, at);
            if (at + 1 < picture.Length && picture[at + 1] == '[')
            {
                parts.Add(new LiteralPart("["));
                start = ++at + 1;
                continue;
            }

            var end = picture.IndexOf(']', at);
            if (end < 0) throw new JsonataFailure("D3135");
            parts.Add(Marker(string.Concat(picture.Substring(at + 1, end - at - 1).Where(c => !char.IsWhiteSpace(c))), parts.LastOrDefault() as MarkerPart));
            at = end;
            start = end + 1;
        }

        AddLiteral(parts, picture, start, picture.Length);
        return parts;
    }

    private static void AddLiteral(List<PicturePart> parts, string picture, int start, int end)
    {
        if (end > start) parts.Add(new LiteralPart(picture.Substring(start, end - start).Replace("]]", "]")));
    }

    private static MarkerPart Marker(string text, MarkerPart? previous)
    {
        var component = text.Length > 0 ? text[0] : '\0';
        var comma = text.LastIndexOf(',');
        var (least, most) = comma < 0 ? (null, null) : Widths(text.Substring(comma + 1));
        var presentation = text.Length == 0 ? "" : comma > 0 ? text.Substring(1, comma - 1) : comma == 0 ? "" : text.Substring(1);
        var modifier = '\0';
        if (presentation.Length > 1 && "atco".IndexOf(presentation[presentation.Length - 1]) >= 0)
        {
            modifier = presentation[presentation.Length - 1];
            presentation = presentation.Substring(0, presentation.Length - 1);
        }

        var usual = UsualFormOf(component) ?? throw new JsonataFailure("D3132", new TextValue(component == '\0' ? "" : component.ToString()));
        if (presentation.Length == 0) presentation = usual;
        var marker = new MarkerPart(component) { Most = most, IsZulu = modifier == 't' };
        if (presentation[0] is 'n' or 'N') return marker with { Names = NameCase(presentation) };
        if (component is 'Z' or 'z') return marker with { Integer = IntegerPicture.Parse(presentation) };
        return Numbers.IndexOf(component) < 0 ? marker : Number(marker, presentation + (modifier == '\0' ? "" : ";" + modifier), least, previous);
    }

    private static string? UsualFormOf(char component) => component switch
    {
        'F' or 'P' or 'C' or 'E' => "n",
        'm' or 's' => "01",
        'Z' or 'z' => "01:01",
        _ => component != '\0' && Numbers.IndexOf(component) >= 0 ? "1" : null,
    };

    private static LetterCase NameCase(string presentation) =>
        presentation[0] == 'n' ? LetterCase.Lower : presentation.Length > 1 && presentation[1] == 'n' ? LetterCase.Title : LetterCase.Upper;

    private static MarkerPart Number(MarkerPart marker, string presentation, int? least, MarkerPart? previous)
    {
        var integer = IntegerPicture.Parse(presentation);
        var digits = integer as DigitPicture;
        if (digits is not null && digits.Mandatory < least) digits.Mandatory = least.Value;
        // A number right in front of another can only be told from it by its width.
        if (previous?.Integer is DigitPicture before) before.Width = before.Mandatory;
        return marker with { Integer = integer, YearDigits = marker.Component == 'Y' ? YearDigits(marker, digits) : null };
    }

    private static int? YearDigits(MarkerPart marker, DigitPicture? digits)
    {
        if (marker.Most is { } most)
        {
            if (digits is not null) digits.Mandatory = most;
            return most;
        }

        var width = digits is null ? 0 : digits.Mandatory + digits.Optional;
        return width >= 2 ? width : null;
    }

    private static (int? Least, int? Most) Widths(string text)
    {
        var dash = text.IndexOf('-');
        return dash < 0 ? (Width(text), null) : (Width(text.Substring(0, dash)), Width(text.Substring(dash + 1)));
    }

    private static int? Width(string text) =>
        int.TryParse(string.Concat(text.TakeWhile(c => c is >= '0' and <= '9')), NumberStyles.None, CultureInfo.InvariantCulture, out var width) ? System.Math.Min(width, 1000) : null;
}
