using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>Reads times that are written by a picture.</summary>
internal sealed class DateTimeReader(IReadOnlyList<PicturePart> parts, Evaluation evaluation)
{
    public double? Read(string text, CivilTime now)
    {
        var readers = parts.Select(PartReader.Of).ToArray();
        var form = "\\A" + string.Concat(readers.Select(reader => $"({reader.Pattern})")) + "\\z";
        Match match;
        try
        {
            match = new Regex(form, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, evaluation.TimeLeft).Match(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw evaluation.TooLong();
        }

        if (!match.Success) return null;
        var components = new Dictionary<char, double>();
        for (var i = 0; i < readers.Length; i++)
        {
            if (readers[i].Read?.Invoke(match.Groups[i + 1].Value) is { } value) components[readers[i].Component] = value;
        }

        return readers.All(reader => reader.Read is null) ? null : new DateTimeAssembly(components, now).Millis();
    }
}
