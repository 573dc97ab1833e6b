using System.Globalization;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Reads times of ISO 8601. A time without a zone is in UTC.</summary>
internal static class IsoTime
{
    private static readonly Regex Form = new(
        @"\A(?<year>[0-9]{4})(?:-(?<month>[01][0-9]))?(?:-(?<day>[0-3][0-9]))?(?<time>T(?<hour>[0-2][0-9]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9]))?(?:\.(?<fraction>[0-9]+))?(?<zone>(?<sign>[+-])(?<zoneHour>[0-2][0-9]):?(?<zoneMinute>[0-5][0-9])|Z)?\z",
        RegexOptions.CultureInvariant);

    /// <summary>Milliseconds since 1970; NaN for a time that there is not; null for what has not the form.</summary>
    public static double? Read(string text)
    {
        var match = Form.Match(text);
        if (!match.Success) return null;
        int Part(string name, int otherwise = 0) => match.Groups[name] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : otherwise;
        var (month, day, hour) = (Part("month", 1), Part("day", 1), Part("hour"));
        var hasTime = match.Groups["time"].Success;
        if (month is < 1 or > 12 || day is < 1 or > 31 || Part("zoneHour") > 23) return double.NaN;
        if (hour > 24 || (hour == 24 && Part("minute") + Part("second") > 0)) return double.NaN;
        if (!hasTime && (match.Groups["fraction"].Success || match.Groups["sign"].Success)) return double.NaN;
        var fraction = int.Parse(match.Groups["fraction"].Value.PadRight(3, '0').Substring(0, 3), CultureInfo.InvariantCulture);
        var zone = ((Part("zoneHour") * 60) + Part("zoneMinute")) * (match.Groups["sign"].Value == "-" ? -1 : 1);
        var minutes = (hour * 60) + Part("minute") - zone;
        return CivilTime.StartOf(Part("year"), month - 1, day) + (minutes * 60_000.0) + (Part("second") * 1000) + fraction;
    }
}
