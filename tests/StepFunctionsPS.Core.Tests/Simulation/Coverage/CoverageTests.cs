using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Coverage;
using StepFunctionsPS.States;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Simulation.Coverage;

/// <summary>What runs cover, as they tell of it themselves and as their histories do.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    private const string Shop = """
        {'StartAt':'Big?','States':{
          'Big?':{'Type':'Choice','Choices':[
            {'Variable':'$.n','NumericGreaterThan':100,'Next':'Ask'},
            {'Variable':'$.n','NumericGreaterThan':10,'Next':'Each'},
            {'Variable':'$.vip','IsPresent':true,'Next':'Each'}],'Default':'Done'},
          'Ask':{'Type':'Task','Resource':'arn:aws:lambda:us-east-1:123456789012:function:ask',
            'Retry':[{'ErrorEquals':['Busy']},{'ErrorEquals':['States.ALL'],'MaxAttempts':1}],
            'Catch':[{'ErrorEquals':['No'],'Next':'Done'},{'ErrorEquals':['States.ALL'],'Next':'Lost'}],'Next':'Done'},
          'Each':{'Type':'Map','ItemsPath':'$.items','Next':'Done','ItemProcessor':{'StartAt':'One','States':{'One':{'Type':'Pass','Next':'Two'},'Two':{'Type':'Pass','End':true}}}},
          'Lost':{'Type':'Fail'},
          'Done':{'Type':'Succeed'}}}
        """;

    [Theory]
    [InlineData("{'n':1}", "", "Big?; Big?>Done; Big?:Default; Done")]
    [InlineData("{'n':200}", "", "Big?; Big?>Ask; Big?:0; Ask; Ask>Done; Done")]
    [InlineData("{'n':200}", "Busy", "Big?; Big?>Ask; Big?:0; Ask; Ask>Done; Ask retrier 0; Done")]
    [InlineData("{'n':200}", "No No", "Big?; Big?>Ask; Big?:0; Ask; Ask>Done; Ask retrier 1; Ask catcher 0; Done")]
    [InlineData("{'n':200}", "Busy Odd Odd", "Big?; Big?>Ask; Big?:0; Ask; Ask>Lost; Ask retrier 0; Ask retrier 1; Ask catcher 1; Lost")]
    [InlineData("{'n':200}", "States.Runtime", "Big?; Big?>Ask; Big?:0; Ask")]
    [InlineData("{'n':50,'items':[1,2]}", "", "Big?; Big?>Each; Big?:1; Each; Each>Done; One; One>Two; Two; Done")]
    [InlineData("{'n':1,'vip':1,'items':[]}", "", "Big?; Big?>Each; Big?:2; Each; Each>Done; Done")]
    public void ARunCoversWhatItPasses(string input, string errors, string covered)
    {
        var (definition, result) = Run(input, errors);
        Assert.Equal(covered, Text(definition, result.Trace.Cover(CoveragePoints.Of(definition)).Hits.Keys));
    }

    [Fact]
    public void AHistoryLeavesOpenWhichRuleLedToATargetOfSeveral()
    {
        var (definition, result) = Run("{'n':50,'items':[1]}", "");
        var read = HistoryTrace.Read(definition, EventFlattener.All(result.Events));
        Assert.Equal("Big?; Big?>Each; Each; Each>Done; One; One>Two; Two; Done", Text(definition, read.Hits.Keys));
        Assert.Equal("Big?:1; Big?:2", Text(definition, read.Unknown));
    }

    [Fact]
    public void WhatAnotherRunTellsIsNotOpenAnyLonger()
    {
        var machine = Of(Shop);
        var tally = new CoverageTally(machine);
        var (definition, vague) = Run("{'n':50,'items':[1]}", "");
        tally.Add(HistoryTrace.Read(definition, EventFlattener.All(vague.Events)));
        Assert.Equal("Big?: rule 2, to Each;Big?: rule 3, to Each", string.Join(";", tally.Read().Unknown));
        Assert.Equal("0 of 2", tally.Read().Branches.ToString());
        var (own, clear) = Run("{'n':50,'items':[1]}", "");
        tally.Add(clear.Trace.Cover(CoveragePoints.Of(own)));
        var read = tally.Read();
        Assert.Equal("Big?: rule 3, to Each", string.Join(";", read.Unknown));
        Assert.Equal(2, read.Runs);
        Assert.Equal("1 of 3, 0 of 2, 0 of 2, 5 of 7, 3 of 7", $"{read.Branches}, {read.Retriers}, {read.Catchers}, {read.States}, {read.Transitions}");
        Assert.Equal(42.8, read.Percentage);
        Assert.Contains("Ask: retrier 2, of States.ALL", read.Missing.Select(gap => gap.ToString()));
    }

    [Fact]
    public void ChildExecutionsAreCoveredAndNotInTheHistory()
    {
        var definition = Machine.Bind(Shop.Replace("'ItemProcessor':{", "'ItemProcessor':{'ProcessorConfig':{'Mode':'DISTRIBUTED','ExecutionType':'STANDARD'},"));
        var result = Machine.Run(definition, "{'n':50,'items':[1,2]}");
        Assert.Contains("One>Two", Text(definition, result.Trace.Cover(CoveragePoints.Of(definition)).Hits.Keys));
        Assert.Equal("Big?:1; Big?:2; One; One>Two; Two", Text(definition, HistoryTrace.Read(definition, EventFlattener.All(result.Events)).Unknown));
    }

    [SharedDataFact("asl")]
    public void HistoriesTellNothingElseThanRuns()
    {
        var (same, open, runs) = (0, 0, 0);
        foreach (var folder in RecordedExecutions.Cases())
        {
            if (new RecordedCase(folder).Replay() is not var (definition, result)) continue;
            var passed = result.Trace.Cover(CoveragePoints.Of(definition));
            var read = HistoryTrace.Read(definition, EventFlattener.All(result.Events));
            foreach (var key in passed.Hits.Keys.Union(read.Hits.Keys).Where(key => !read.Unknown.Contains(key)))
            {
                Assert.True(passed.Hits.ContainsKey(key) == read.Hits.ContainsKey(key), $"{folder}: {key} is passed: {passed.Hits.ContainsKey(key)}");
                same++;
            }

            open += read.Unknown.Count;
            runs++;
        }

        output.WriteLine($"{same} points of {runs} runs are the same, {open} are open");
        Assert.True(runs > 250 && same > 400);
    }

    private static (Definition Definition, SimulationResult Result) Run(string input, string errors)
    {
        var definition = Machine.Bind(Shop);
        var names = errors.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (definition, Machine.Run(definition, input, new FunctionMocks(call => call.Call < names.Length ? TaskOutcome.Throw(names[call.Call]) : Machine.Return("{}"))));
    }

    private static StateMachine Of(string definition) => new("shop", Machine.Json(definition)) { Definition = Machine.Bind(definition) };

    // In the order of the text.
    private static string Text(Definition definition, IEnumerable<CoverageKey> keys)
    {
        var covered = keys.ToHashSet();
        return string.Join("; ", CoveragePoints.Of(definition).Select(point => point.Key).Where(covered.Contains).Select(key => key.Kind switch
        {
            CoverageKind.State => key.State,
            CoverageKind.Transition => $"{key.State}>{key.Detail}",
            CoverageKind.Branch => $"{key.State}:{key.Detail}",
            _ => $"{key.State} {key.Kind.ToString().ToLowerInvariant()} {key.Detail}",
        }));
    }
}
