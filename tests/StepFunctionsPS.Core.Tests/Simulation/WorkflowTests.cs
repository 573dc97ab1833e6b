using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Real workflows: those in JSONPath bind, and run to an end or to a finding when every task gives <c>{}</c>.</summary>
public sealed class WorkflowTests(ITestOutputHelper output)
{
    // What is reached; it only goes up.
    private const int LeastRun = 120;

    [SharedDataFact("asl")]
    public void WorkflowsBindAndRun()
    {
        var ends = new List<string>();
        var unbound = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RecordedExecutions.Folder, "workflows"), "*.json").Order().Where(file => Path.GetFileName(file) != "manifest.json"))
        {
            var bound = DefinitionBinder.Bind(RecordedExecutions.Read(file));
            if (bound.Diagnostics.FirstOrDefault(item => item.Severity == DiagnosticSeverity.Error) is { } error) unbound.Add($"{Path.GetFileName(file)}: {error}");
            else ends.Add(End(bound.Output!));
        }

        output.WriteLine($"{ends.Count} workflows bind, {unbound.Count} do not");
        foreach (var end in ends.GroupBy(end => end).OrderByDescending(group => group.Count())) output.WriteLine($"{end.Count(),4} {end.Key}");
        Assert.Empty(unbound);
        Assert.True(ends.Count(end => !end.StartsWith("SFN", System.StringComparison.Ordinal)) >= LeastRun);
    }

    // The status with the name of the error, or the code of the finding that gave the run up.
    private static string End(Definition definition)
    {
        var (first, second) = (Run(definition), Run(definition));
        Assert.Equal(first.Output?.ToNode().ToString(), second.Output?.ToNode().ToString());
        return first.Diagnostics.Count > 0 ? first.Diagnostics[0].Code : $"{first.Output!.Status.Write()} {first.Output.Error}";
    }

    private static StageResult<SimulationResult> Run(Definition definition) => Simulator.Run(definition, new SimulationRequest
    {
        Mocks = new FunctionMocks(_ => TaskOutcome.Return(MappingNode.Empty)),
        Objects = new MemoryStore(),
        Quotas = SimulationQuotas.OfAws with { Transitions = 10_000 },
    });
}
