using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>
/// Coverage in the form of Cobertura, which build servers show beside the lines of the service file. A class is a state
/// machine in one file; the line of a Choice state has its rules and its default as conditions.
/// </summary>
internal static class CoberturaReport
{
    /// <param name="coverages">The state machines.</param>
    /// <param name="folder">The folder in which relative paths of files begin.</param>
    /// <param name="time">When the report is made.</param>
    public static XDocument Write(IReadOnlyList<StateMachineCoverage> coverages, string folder, DateTimeOffset time)
    {
        var classes = coverages.SelectMany(Classes).ToArray();
        var lines = classes.SelectMany(item => item.Lines).ToArray();
        return new XDocument(
            new XDeclaration("1.0", "utf-8", null),
            new XElement(
                "coverage",
                Rates(lines),
                new XAttribute("lines-covered", lines.Count(line => line.IsCovered)),
                new XAttribute("lines-valid", lines.Length),
                new XAttribute("branches-covered", lines.Where(line => line.HasBranches).Sum(line => line.Covered)),
                new XAttribute("branches-valid", lines.Where(line => line.HasBranches).Sum(line => line.Total)),
                new XAttribute("complexity", 0),
                new XAttribute("version", "1.9"),
                new XAttribute("timestamp", time.ToUnixTimeSeconds()),
                new XElement("sources", new XElement("source", folder)),
                new XElement("packages", new XElement("package", new XAttribute("name", "state machines"), Rates(lines), new XAttribute("complexity", 0), new XElement("classes", classes.Select(Write))))));
    }

    private static IEnumerable<FileCoverage> Classes(StateMachineCoverage coverage)
    {
        var known = coverage.Points.Where(item => item.State != PointState.Unknown && item.Point.Span.Source is not null).ToArray();
        var branches = known.Where(item => item.Point.Key.Kind == CoverageKind.Branch).ToLookup(item => item.Point.Key.State);
        return known
            .GroupBy(item => item.Point.Span.Path)
            .Select(file => new FileCoverage(coverage.StateMachine, file.Key.Replace('\\', '/'), file
                .GroupBy(item => item.Point.Span.Line)
                .OrderBy(line => line.Key)
                .Select(line => Line(line, branches))
                .ToArray()));
    }

    private static LineCoverage Line(IGrouping<int, PointCoverage> line, ILookup<string, PointCoverage> branches)
    {
        var conditions = line.Where(item => item.Point.Key.Kind == CoverageKind.State).SelectMany(item => branches[item.Point.Key.State]).ToArray();
        return new LineCoverage(line.Key, line.Max(item => item.Hits), conditions.Count(item => item.Hits > 0), conditions.Length);
    }

    private static XElement Write(FileCoverage file) => new(
        "class",
        new XAttribute("name", file.StateMachine),
        new XAttribute("filename", file.Path),
        Rates(file.Lines),
        new XAttribute("complexity", 0),
        new XElement("methods"),
        new XElement("lines", file.Lines.Select(Write)));

    private static XElement Write(LineCoverage line)
    {
        var element = new XElement("line", new XAttribute("number", line.Number), new XAttribute("hits", line.Hits), new XAttribute("branch", line.HasBranches ? "true" : "false"));
        if (line.HasBranches) element.Add(new XAttribute("condition-coverage", $"{100 * line.Covered / line.Total}% ({line.Covered}/{line.Total})"));
        return element;
    }

    private static XAttribute[] Rates(IReadOnlyCollection<LineCoverage> lines)
    {
        var branches = lines.Where(line => line.HasBranches).ToArray();
        return
        [
            new XAttribute("line-rate", Rate(lines.Count(line => line.IsCovered), lines.Count)),
            new XAttribute("branch-rate", Rate(branches.Sum(line => line.Covered), branches.Sum(line => line.Total))),
        ];
    }

    private static string Rate(int covered, int total) => (total == 0 ? 1 : (double)covered / total).ToString("0.####", CultureInfo.InvariantCulture);

    private sealed record FileCoverage(string StateMachine, string Path, IReadOnlyList<LineCoverage> Lines);

    private sealed record LineCoverage(int Number, long Hits, int Covered, int Total)
    {
        public bool IsCovered => Hits > 0;

        public bool HasBranches => Total > 0;
    }
}
