using System;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Writes times by a picture.</summary>
internal static class DateTimePicture
{
    private const string Iso = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]";

    public static string Format(double millis, string? picture, string? zone)
    {
        var (hours, minutes) = Offset(zone);
        var time = new CivilTime(millis + ((((60 * hours) + minutes) * 60) * 1000));
        return string.Concat(DateTimePictureReader.Read(picture ?? Iso).Select(part => part switch
        {
            MarkerPart { Component: 'Z' or 'z' } marker => Zone(marker, hours, minutes),
            MarkerPart marker => Format(marker, time),
            _ => ((LiteralPart)part).Text,
        }));
    }

    /// <summary>The milliseconds of a time that is written by a picture; null when it is not.</summary>
    public static double? Read(string text, string picture, CivilTime now, Evaluation evaluation) =>
        new DateTimeReader(DateTimePictureReader.Read(picture), evaluation).Read(text, now);

    private static string Format(MarkerPart marker, CivilTime time)
    {
        if (marker.Component is 'C' or 'E') return "ISO";
        if (marker.Component == 'P') return marker.Names is LetterCase.Upper ? DateComponents.DayHalf(time).ToUpperInvariant() : DateComponents.DayHalf(time);
        var value = DateComponents.Of(marker.Component, time);
        if (marker.Names is not { } letterCase) return (marker.Integer ?? IntegerPicture.Parse("1")).Format(marker.YearDigits is { } digits ? value % Math.Pow(10, digits) : value);
        var names = DateComponents.NamesOf(marker.Component) ?? throw new JsonataFailure("D3133", new TextValue(marker.Component.ToString()));
        var name = letterCase.Apply(names[(int)value - 1]);
        return name.Length > marker.Most ? name.Substring(0, marker.Most.Value) : name;
    }

    private static string Zone(MarkerPart marker, double hours, double minutes)
    {
        var offset = (hours * 100) + minutes;
        var integer = marker.Integer ?? throw new JsonataFailure("D3134", NumberValue.Of(0));
        var text = integer switch
        {
            DigitPicture { Distance: > 0 } => integer.Format(offset),
            DigitPicture { Mandatory: 1 or 2 } => integer.Format(hours) + (minutes != 0 ? ":" + IntegerPicture.Parse("00").Format(minutes) : ""),
            DigitPicture { Mandatory: 3 or 4 } => integer.Format(offset),
            _ => throw new JsonataFailure("D3134", (integer as DigitPicture)?.Mandatory is { } digits ? NumberValue.Of(digits) : null),
        };
        if (offset == 0 && marker.IsZulu) return "Z";
        return (marker.Component == 'z' ? "GMT" : "") + (offset >= 0 ? "+" : "") + text;
    }

    // A zone is written as ±hhmm.
    private static (double Hours, double Minutes) Offset(string? zone)
    {
        if (zone is null) return (0, 0);
        var text = zone.Trim();
        var end = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        while (end < text.Length && text[end] is >= '0' and <= '9') end++;
        if (!double.TryParse(text.Substring(0, end), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset)) throw new JsonataFailure("D3134", new TextValue(zone));
        return (Math.Floor(offset / 100), offset % 100);
    }
}
