using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>What a part of a picture accepts, and what it makes of it.</summary>
internal sealed record PartReader(char Component, string Pattern, Func<string, double?>? Read)
{
    public static PartReader Of(PicturePart part) => part switch
    {
        MarkerPart { Component: 'Z' or 'z' } marker => Zone(marker),
        MarkerPart { Component: 'f' } => new PartReader('f', "[0-9]+", Fraction),
        MarkerPart { Integer: { } integer } marker => new PartReader(marker.Component, integer.Pattern, text => integer.Read(text)),
        MarkerPart { Component: 'P' } => new PartReader('P', "[a-zA-Z]+", DayHalf),
        MarkerPart marker => Named(marker),
        _ => new PartReader('\0', Regex.Escape(((LiteralPart)part).Text), null),
    };

    private static double? Fraction(string text) =>
        double.Parse("0." + text.Substring(0, Math.Min(3, text.Length)), CultureInfo.InvariantCulture) * 1000;

    private static double? DayHalf(string text) => text is "pm" or "PM" ? 1 : text is "am" or "AM" ? 0 : null;

    private static PartReader Named(MarkerPart marker)
    {
        var names = DateComponents.NamesOf(marker.Component) ?? throw new JsonataFailure("D3133", new TextValue(marker.Component.ToString()));
        var forms = names.Select(name => name.Length > marker.Most ? name.Substring(0, marker.Most.Value) : name).ToList();
        return new PartReader(marker.Component, "[a-zA-Z]+", text => forms.IndexOf(text) is >= 0 and var index ? index + 1 : null);
    }

    // In minutes.
    private static PartReader Zone(MarkerPart marker)
    {
        var separator = (marker.Integer as DigitPicture)?.Separator;
        var prefix = marker.Component == 'z' ? "GMT" : "";
        var pattern = prefix + "[-+][0-9]+" + (separator is null ? "" : Regex.Escape(separator) + "[0-9]+");
        return new PartReader(marker.Component, pattern, text => Minutes(text.Substring(prefix.Length), separator));
    }

    private static double? Minutes(string text, string? separator)
    {
        var split = separator is null ? Math.Min(3, text.Length) : text.IndexOf(separator, StringComparison.Ordinal);
        var minutes = separator is null ? text.Substring(split) : text.Substring(split + separator.Length);
        return (Whole(text.Substring(0, split)) * 60) + (minutes.Length == 0 ? 0 : Whole(minutes));
    }

    private static double Whole(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
