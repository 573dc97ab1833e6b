using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Packaging;

/// <summary>
/// Places in files that are not at hand, as a package remembers them: <c>serverless.yml:31:7-33:2</c>. Each file becomes
/// a text of blanks that has these lines and columns, so that places in it are like all others.
/// </summary>
internal sealed class SourceOutline
{
    // No file that a service can be read from is larger.
    private const int LargestText = 1 << 25;

    private static readonly Regex Form = new(@"^(?<file>[^\n]+):(?<line>[0-9]{1,7}):(?<column>[0-9]{1,7})-(?<endLine>[0-9]{1,7}):(?<endColumn>[0-9]{1,7})$", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, SourceText> files;

    /// <param name="places">All places that it is to know.</param>
    /// <exception cref="FormatException">They are not of that form.</exception>
    public SourceOutline(IEnumerable<string> places) => files = places
        .Select(Parse)
        .GroupBy(place => place.File)
        .ToDictionary(same => same.Key, same => new SourceText(same.Key, Blanks([.. same.SelectMany(place => new[] { place.Start, place.End })])));

    /// <param name="span">The place.</param>
    /// <param name="file">How its file is named.</param>
    public static string Write(SourceSpan span, string file) => FormattableString.Invariant($"{file}:{span.Line}:{span.Column}-{span.EndLine}:{span.EndColumn}");

    public SourceSpan Find(string place)
    {
        var (file, start, end) = Parse(place);
        var text = files[file];
        return new SourceSpan(text, text.StartOf(start.Line) + start.Column - 1, text.StartOf(end.Line) + end.Column - 1);
    }

    private static (string File, (int Line, int Column) Start, (int Line, int Column) End) Parse(string place)
    {
        var match = Form.Match(place);
        if (!match.Success) throw new FormatException();
        var parsed = (match.Groups["file"].Value, (Number("line"), Number("column")), (Number("endLine"), Number("endColumn")));
        return parsed;

        int Number(string group) => Math.Max(1, int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture));
    }

    private static string Blanks((int Line, int Column)[] places)
    {
        var widths = places.GroupBy(place => place.Line).ToDictionary(same => same.Key, same => same.Max(place => place.Column) - 1);
        var lines = widths.Keys.Max();
        if (lines + widths.Values.Sum(width => (long)width) > LargestText) throw new FormatException();
        var text = new StringBuilder();
        for (var line = 1; line <= lines; line++) text.Append(' ', widths.TryGetValue(line, out var width) ? width : 0).Append(line < lines ? "\n" : "");
        return text.ToString();
    }
}
