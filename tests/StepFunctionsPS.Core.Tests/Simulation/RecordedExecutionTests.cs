using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Executions recorded on AWS, run here: status, output, error, cause and every event must be the same.</summary>
public sealed class RecordedExecutionTests(ITestOutputHelper output)
{
    // What is reached; it only goes up.
    private const int LeastEqual = 401;

    [SharedDataFact("asl")]
    public void RunsAreEqualToTheRecordings()
    {
        var (equal, refused) = (0, new List<string>());
        var different = new List<string>();
        var asSets = new List<string>();
        foreach (var folder in RecordedExecutions.Cases())
        {
            var recorded = new RecordedCase(folder);
            var difference = recorded.Run(out var isRefused);
            if (difference is null) equal++;
            if (difference is null && recorded.IsEqualAsSet) asSets.Add(recorded.Name);
            if (difference is not null) (isRefused ? refused : different).Add($"{recorded.Name}: {difference}");
        }

        output.WriteLine($"{equal} equal (of these {asSets.Count} but for order and ids), {different.Count} different, {refused.Count} refused");
        foreach (var name in asSets) output.WriteLine("equal as a set " + name);
        foreach (var line in different) output.WriteLine("different " + line[..System.Math.Min(line.Length, 700)]);
        foreach (var kind in refused.GroupBy(line => line[(line.IndexOf(" SFN", System.StringComparison.Ordinal) + 1)..][..7])) output.WriteLine($"refused with {kind.Key}: {kind.Count()}");
        Assert.True(equal >= LeastEqual, $"{equal} recordings are equal, {LeastEqual} were:\n{string.Join("\n", different)}");
    }

    [SharedDataFact("asl")]
    public void ChoicesAreEqualToTheRecordings()
    {
        var tables = (SequenceNode)RecordedExecutions.Read(Path.Combine(RecordedExecutions.Folder, "aws-recorded", "choice-cases.json"));
        var rows = tables.Items.Cast<MappingNode>().SelectMany(table => ((SequenceNode)table["rows"]!).Items.Cast<MappingNode>()).ToArray();
        var different = rows.Where(row => !IsEqual(row)).Select(row => row.ToString()).ToArray();
        output.WriteLine($"{rows.Length - different.Length} of {rows.Length} rows are equal");
        Assert.True(different.Length == 0, string.Join("\n", different));
    }

    private static bool IsEqual(MappingNode row)
    {
        var definition = DefinitionBinder.Bind(row["definition"]!).Output!;
        var result = Simulator.Run(definition, new SimulationRequest { Input = row["input"]! }).Output;
        return result?.Output is { } found && RecordedValues.Same(row["output"]!, found);
    }
}
