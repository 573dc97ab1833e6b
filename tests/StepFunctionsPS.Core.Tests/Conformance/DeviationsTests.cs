using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Tests.Baselines;
using Xunit;

namespace StepFunctionsPS.Tests.Conformance;

/// <summary>
/// docs/deviations.md against what it describes: no recorded service differs without a row, and no row is
/// without a baseline or a recorded service that shows it.
/// </summary>
public sealed class DeviationsTests
{
    private const int Cells = 5;

    private static readonly string[][] Rows = File.ReadAllLines(Repository.PathOf("docs", "deviations.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| what ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|'))
        .ToArray();

    private static readonly string[] DifferingCases = File.ReadAllLines(PeerTemplateTests.ListPath)
        .Where(line => !line.EndsWith(": equal", StringComparison.Ordinal))
        .Select(line => line[..line.IndexOf(':')])
        .ToArray();

    [Fact]
    public void EveryRowSaysWhatShowsIt()
    {
        Assert.NotEmpty(Rows);
        Assert.Equal([], Rows.Where(row => row.Length != Cells || ShownBy(row).Length == 0).Select(row => row[0].Trim()));
    }

    [Fact]
    public void EveryRecordedServiceThatDiffersIsNamed() => Assert.Equal([], DifferingCases.Except(Rows.SelectMany(ShownBy)));

    [Fact]
    public void EveryNameIsABaselineOrARecordedServiceThatDiffers() =>
        Assert.Equal([], Rows.SelectMany(ShownBy).Except(DifferingCases).Where(name => !Directory.Exists(Path.Combine(BaselineCase.Root, name))));

    private static string[] ShownBy(string[] row) => Regex.Matches(row[^1], "`([^`]+)`").Select(match => match.Groups[1].Value).ToArray();
}
