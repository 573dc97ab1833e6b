using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Benchmarks;

/// <summary>A table of the page of benchmarks.</summary>
/// <param name="name">Its name in the markers around it.</param>
/// <param name="heads">The heads of its columns.</param>
internal sealed class ResultTable(string name, params IReadOnlyList<string> heads)
{
    private readonly List<IReadOnlyList<string>> rows = [];

    public string Name => name;

    public bool IsEmpty => rows.Count == 0;

    public void Add(params IReadOnlyList<string> cells) => rows.Add(cells);

    /// <summary>The table in Markdown.</summary>
    public override string ToString() => string.Join("\n", [Line(heads), Line(heads.Select(_ => "---")), .. rows.Select(Line)]);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
