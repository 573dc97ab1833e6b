using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Makes a time of the components that were found: what is left out before them is that of now, behind them the least.</summary>
internal sealed class DateTimeAssembly(Dictionary<char, double> components, CivilTime now)
{
    public double Millis()
    {
        var day = Dates();
        var isHalfDay = !IsOnly("PHhmsf", "Hmsf") && IsOnly("PHhmsf", "Phmsf");
        // Weeks name days too, but not which.
        if (day is "XxwF" or "XWF") Complete(day + "Hmsf", isRefused: true);
        Complete(day + (isHalfDay ? "Phmsf" : "Hmsf"), isRefused: false);
        var (month, date) = (Math.Max(0, At('M') - 1), At('D'));
        if (isHalfDay) components['H'] = (At('h') == 12 ? 0 : At('h')) + (At('P') == 1 ? 12 : 0);
        var year = FullYear(Math.Truncate(At('Y')));
        if (day == "YD") (month, date) = DayOfYear(year, At('d'));
        var start = CivilTime.StartOf(year, month, date);
        var zone = At('Z') != 0 ? At('Z') : At('z');
        return start + (At('H') * 3_600_000) + (At('m') * 60_000) + (At('s') * 1000) + Math.Truncate(At('f')) - (zone * 60_000);
    }

    // Two digits are of the twentieth century, as for JavaScript.
    private static double FullYear(double year) => year is >= 0 and <= 99 ? year + 1900 : year;

    // Days beyond the end of the year are counted, and then taken for days of the same year.
    private static (double Month, double Day) DayOfYear(double year, double day)
    {
        var date = new CivilTime(CivilTime.StartOf(year, 0, day));
        return (date.Month - 1, date.Day);
    }

    private string Dates()
    {
        if (IsOnly("YXMxWwdD", "YMD")) return "YMD";
        if (IsOnly("YXMxWwdD", "Yd")) return "YD";
        if (IsOnly("YXMxWwdD", "Xxw")) return "XxwF";
        return IsOnly("YXMxWwdD", "XW") ? "XWF" : "YMD";
    }

    // Whether there are some of these, and of the set no others. What is zero does not count.
    private bool IsOnly(string set, string wanted)
    {
        var found = set.Where(component => At(component) is not 0 and not double.NaN).ToArray();
        return found.Length > 0 && found.All(component => wanted.IndexOf(component) >= 0);
    }

    private void Complete(string order, bool isRefused)
    {
        var (hasStarted, hasEnded) = (false, false);
        foreach (var component in order)
        {
            if (components.ContainsKey(component))
            {
                hasStarted = true;
                if (hasEnded) throw new JsonataFailure("D3136");
            }
            else
            {
                components[component] = !hasStarted ? DateComponents.Of(component, now) : "MDd".IndexOf(component) >= 0 ? 1 : 0;
                hasEnded |= hasStarted;
            }
        }

        if (isRefused) throw new JsonataFailure("D3136");
    }

    private double At(char component) => components.TryGetValue(component, out var value) ? value : 0;
}
