using System;
using System.IO;

namespace StepFunctionsPS.Benchmarks;

/// <summary>The page of benchmarks: what stands between the markers of a table is replaced by it, all else stays.</summary>
/// <param name="path">The file.</param>
internal sealed class BenchmarkPage(string path)
{
    public void Replace(ResultTable table)
    {
        var text = File.ReadAllText(path);
        var (begin, end) = ($"<!-- table {table.Name} -->\n", $"<!-- end of table {table.Name} -->");
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        if (from < begin.Length || to < from) throw new InvalidOperationException($"{path} has no place for the table '{table.Name}': put {begin.Trim()} and {end} where it is to stand.");
        File.WriteAllText(path, $"{text[..from]}\n{table}\n\n{text[to..]}");
    }
}
