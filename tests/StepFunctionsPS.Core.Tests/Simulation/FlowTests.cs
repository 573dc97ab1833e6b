using System;
using System.Linq;
using StepFunctionsPS.Simulation;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

public sealed class FlowTests
{
    [Fact]
    public void AWeekPassesInNoTime()
    {
        var result = Machine.Run(Machine.One("'Type':'Wait','Seconds':604800"));
        Assert.Equal(TimeSpan.FromDays(7), result.Duration);
        Assert.Equal("2026-01-08T00:00:00.000Z", Assert.IsType<StepFunctionsPS.Syntax.StringNode>(result.Events[^1].ToNode()["timestamp"]).Value);
    }

    [Fact]
    public void AWaitUntilAMomentOfThePastIsOver() =>
        Assert.Equal(TimeSpan.Zero, Machine.Run(Machine.One("'Type':'Wait','Timestamp':'2016-12-05T21:29:29Z'")).Duration);

    [Theory]
    [InlineData("'Type':'Pass','InputPath':'$.a','ResultPath':'$.r'", "{'a':1,'b':{'c':2},'r':1}")]
    [InlineData("'Type':'Pass','Result':{'x.$':'$.a'},'ResultPath':'$.b.d'", "{'a':1,'b':{'c':2,'d':{'x.$':'$.a'}}}")]
    [InlineData("'Type':'Pass','Parameters':{'n':{'m.$':'$.b','l':[{'k.$':'$.a'}]}}", "{'n':{'m':{'c':2},'l':[{'k':1}]}}")]
    [InlineData("'Type':'Pass','OutputPath':null", "{}")]
    [InlineData("'Type':'Pass','Result':5,'ResultPath':null", "{'a':1,'b':{'c':2}}")]
    [InlineData("'Type':'Pass','OutputPath':'$$.State.Name'", "'S'")]
    public void DataFlowsThroughTheFields(string state, string expected) =>
        Assert.Equal(expected, Machine.Output(Machine.One(state), "{'a':1,'b':{'c':2}}"));

    [Fact]
    public void VariablesAreSetTogether()
    {
        var machine = Machine.Bind("""
            {'StartAt':'A','States':{
              'A':{'Type':'Pass','Assign':{'x':1,'y':2},'Next':'B'},
              'B':{'Type':'Pass','Assign':{'x.$':'$y','y.$':'$x'},'Next':'C'},
              'C':{'Type':'Pass','Parameters':{'x.$':'$x','y.$':'$y'},'End':true}}}
            """);
        Assert.Equal("{'x':2,'y':1}", Machine.Output(machine));
    }

    [Fact]
    public void BranchesRunAtTheSameTime()
    {
        var machine = Machine.One("""
            'Type':'Parallel','ResultSelector':{'all.$':'$'},'Branches':[
              {'StartAt':'A','States':{'A':{'Type':'Wait','Seconds':5,'End':true}}},
              {'StartAt':'B','States':{'B':{'Type':'Wait','Seconds':3,'Next':'C'},'C':{'Type':'Pass','Result':'c','End':true}}}]
            """);
        var result = Machine.Run(machine);
        Assert.Equal(TimeSpan.FromSeconds(5), result.Duration);
        Assert.Equal("""{"all":[{},"c"]}""", result.Output!.ToString());
        Assert.Equal(["S", "A", "B", "C"], result.Path);
    }

    [Fact]
    public void TheFirstBranchThatFailsStopsTheOthers()
    {
        var machine = Machine.Bind("""
            {'StartAt':'P','States':{'P':{'Type':'Parallel','Catch':[{'ErrorEquals':['Oops'],'Next':'H'}],'End':true,'Branches':[
              {'StartAt':'A','States':{'A':{'Type':'Wait','Seconds':5,'End':true}}},
              {'StartAt':'B','States':{'B':{'Type':'Fail','Error':'Oops','Cause':'why'}}}]},
              'H':{'Type':'Succeed'}}}
            """);
        var result = Machine.Run(machine);
        Assert.Equal((ExecutionStatus.Succeeded, TimeSpan.Zero), (result.Status, result.Duration));
        Assert.Equal(
            "ExecutionStarted ParallelStateEntered ParallelStateStarted WaitStateEntered FailStateEntered WaitStateAborted ParallelStateFailed ParallelStateExited SucceedStateEntered SucceedStateExited ExecutionSucceeded",
            Machine.Types(result));
    }

    [Fact]
    public void ItemsAreWorkedOnSideBySide()
    {
        var machine = Machine.One("""
            'Type':'Map','ItemsPath':'$.items','MaxConcurrency':2,'ItemSelector':{'i.$':'$$.Map.Item.Index','v.$':'$$.Map.Item.Value','k.$':'$.k'},
            'ItemProcessor':{'StartAt':'W','States':{'W':{'Type':'Wait','SecondsPath':'$.v','OutputPath':'$.i','End':true}}}
            """);
        var result = Machine.Run(machine, "{'items':[4,1,1,1],'k':0}");
        Assert.Equal("[0,1,2,3]", result.Output!.ToString());
        Assert.Equal(TimeSpan.FromSeconds(4), result.Duration);
    }

    [Fact]
    public void NothingToMapIsAnEmptyList()
    {
        var machine = Machine.One("'Type':'Map','ItemProcessor':{'StartAt':'W','States':{'W':{'Type':'Pass','End':true}}}");
        Assert.Equal("[]", Machine.Output(machine, "[]"));
        Assert.Equal("States.Runtime", Machine.Run(machine).Error);
    }

    [Fact]
    public void AFailingIterationStopsTheRest()
    {
        var machine = Machine.One("""
            'Type':'Map','Retry':[{'ErrorEquals':['Bad'],'MaxAttempts':1}],
            'ItemProcessor':{'StartAt':'C','States':{
              'C':{'Type':'Choice','Choices':[{'Variable':'$','NumericEquals':2,'Next':'F'}],'Default':'W'},
              'W':{'Type':'Wait','Seconds':9,'End':true},
              'F':{'Type':'Fail','Error':'Bad'}}}
            """);
        var result = Machine.Run(machine, "[1,2,3]");
        Assert.Equal(("Bad", TimeSpan.FromSeconds(1)), (result.Error, result.Duration));
        Assert.Equal(2, result.Events.Count(item => item.Type == "MapStateStarted"));
        Assert.Equal(4, result.Events.Count(item => item.Type == "MapIterationAborted"));
        Assert.Equal(1, result.Events.Count(item => item.Type == "MapStateFailed"));
    }

    [Fact]
    public void NoRuleThatHoldsIsAFailure()
    {
        var machine = Machine.Bind("{'StartAt':'S','States':{'S':{'Type':'Choice','Choices':[{'Variable':'$.n','NumericEquals':1,'Next':'T'}]},'T':{'Type':'Succeed'}}}");
        Assert.Equal(ExecutionStatus.Succeeded, Machine.Run(machine, "{'n':1}").Status);
        Assert.Contains("Failed to transition out of the state.", Machine.Run(machine, "{'n':2}").Cause);
        Assert.Contains("Invalid path '$.n': The choice state's condition path references an invalid value.", Machine.Run(machine).Cause);
    }

    [Fact]
    public void RunsRepeatExactly()
    {
        var machine = Machine.One("'Type':'Pass','Parameters':{'id.$':'States.UUID()','n.$':'States.MathRandom(0, 1000000)','t.$':'$$.State.EnteredTime'}");
        Assert.Equal(Machine.Run(machine).ToNode().ToString(), Machine.Run(machine).ToNode().ToString());
    }

    [Fact]
    public void ARunCanBeCancelled()
    {
        using var source = new System.Threading.CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Simulator.Run(Machine.One("'Type':'Pass'"), new SimulationRequest(), source.Token));
    }
}
