using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.States;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Whatever is run: no internal error, no hang, the same each time, and a history that is whole.</summary>
public sealed class RandomMachineTests(ITestOutputHelper output)
{
    private const int Machines = 1_000;

    [Theory]
    [InlineData("JSONPath", "FAILED States.Runtime", 10)]
    [InlineData("JSONata", "FAILED States.QueryEvaluationError", 10)]
    [InlineData("mixed", "FAILED States.QueryEvaluationError", 20)]
    public void RunsEndAndRepeat(string language, string failed, int failedOneIn)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var ends = new Dictionary<string, int>();
        for (var seed = 0; seed < Machines; seed++)
        {
            var (first, second) = (Run(seed, language, patience.Token), Run(seed, language, patience.Token));
            Assert.Equal(first.Output?.ToNode().ToString(), second.Output?.ToNode().ToString());
            var end = first.Output is null || first.Diagnostics.Count > 0 ? first.Diagnostics[0].Code : $"{first.Output.Status.Write()} {first.Output.Error}";
            ends[end] = ends.GetValueOrDefault(end) + 1;
            if (first.Output is not null) CheckHistory(first.Output, seed);
        }

        foreach (var (end, count) in ends.OrderByDescending(item => item.Value)) output.WriteLine($"{count,5} {end}");
        // What does nothing finds nothing: chance must reach both ends.
        Assert.True(ends.GetValueOrDefault("SUCCEEDED ") > Machines / 20);
        Assert.True(ends.GetValueOrDefault(failed) > Machines / failedOneIn);
    }

    private static StageResult<SimulationResult> Run(int seed, string language, CancellationToken patience)
    {
        var machine = new RandomMachine(seed, language);
        var bound = DefinitionBinder.Bind(machine.Definition());
        Assert.DoesNotContain(bound.Diagnostics, item => item.Severity == DiagnosticSeverity.Error);
        var chance = new Random(seed);
        return Simulator.Run(bound.Output!, new SimulationRequest
        {
            Input = machine.Data(),
            Objects = new MemoryStore().With("bucket", "data.json", "[1,{\"a\":2},\"x\"]").With("bucket", "data.csv", "a,b\n1,2\n3\n"),
            Quotas = SimulationQuotas.OfAws with { Transitions = 200 },
            Mocks = new FunctionMocks(_ => chance.Next(3) == 0
                ? TaskOutcome.Throw("Boom", null, TimeSpan.FromSeconds(chance.Next(20)))
                : TaskOutcome.Return(machine.Data(), TimeSpan.FromSeconds(chance.Next(20)))),
        }, patience);
    }

    private static void CheckHistory(SimulationResult run, int seed)
    {
        var time = DateTimeOffset.MinValue;
        for (var i = 0; i < run.Events.Count; i++)
        {
            var item = run.Events[i];
            Assert.True(item.Id == i + 1 && item.PreviousEventId < item.Id && item.Timestamp >= time, $"seed {seed}: event {i + 1} is out of order");
            time = item.Timestamp;
        }

        Assert.Equal("ExecutionStarted", run.Events[0].Type);
        Assert.Single(run.Events, item => item.Type is "ExecutionSucceeded" or "ExecutionFailed" or "ExecutionTimedOut");
        Assert.Equal(run.Events.Count, EventFlattener.All(run.Events).Count);
    }
}
