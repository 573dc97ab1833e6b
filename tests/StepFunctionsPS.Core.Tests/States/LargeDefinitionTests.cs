using System;
using System.Diagnostics;
using System.Linq;
using StepFunctionsPS.Analysis;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.States;

/// <summary>Definitions far larger than AWS takes: time grows with the size, and not with its square.</summary>
public sealed class LargeDefinitionTests
{
    [Fact]
    public void ChainsOfTensOfThousandsOfStatesEndSoon()
    {
        const int Count = 30_000;
        var states = Enumerable.Range(0, Count).Select(i => $"\"S{i}\":{{\"Type\":\"Pass\",\"Next\":\"S{i + 1}\"}}").Append($"\"S{Count}\":{{\"Type\":\"Pass\",\"End\":true}}");
        var text = $"{{\"StartAt\":\"S0\",\"States\":{{{string.Join(",", states)}}}}}";
        var clock = Stopwatch.StartNew();
        var bound = DefinitionBinder.Bind(JsonReader.Read(new SourceText("a.asl.json", text), InputLimits.Default).Output!);
        Assert.Empty(bound.Diagnostics);
        DefinitionRules.Check(Machine.Alone(bound.Output!));
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"it took {clock.Elapsed}");
    }
}
