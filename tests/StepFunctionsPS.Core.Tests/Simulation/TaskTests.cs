using System;
using System.Linq;
using StepFunctionsPS.Simulation;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

public sealed class TaskTests
{
    private const string Lambda = "'Type':'Task','Resource':'arn:aws:lambda:us-east-1:1:function:f'";

    private static readonly FunctionMocks Never = new(_ => TaskOutcome.Throw("Card.Declined", "no funds"));

    [Fact]
    public void ATaskWithoutAMockShowsTheMockToWrite()
    {
        var result = Simulator.Run(Machine.One(Lambda), new SimulationRequest());
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("SFN8004", error.Code);
        Assert.Contains("""{"S":{"Return":{}}}""", error.ToString());
        Assert.Equal((ExecutionStatus.Failed, "SFN8004"), (result.Output!.Status, result.Output.Error));
    }

    [Fact]
    public void RetriesGrowByTheirRate()
    {
        var machine = Machine.One(Lambda + ",'Retry':[{'ErrorEquals':['States.TaskFailed'],'IntervalSeconds':3,'BackoffRate':2,'MaxAttempts':3,'MaxDelaySeconds':10}]");
        var result = Machine.Run(machine, mocks: Never);
        Assert.Equal(TimeSpan.FromSeconds(3 + 6 + 10), result.Duration);
        Assert.Equal("Card.Declined", result.Error);
        Assert.Equal(4, result.Events.Count(item => item.Type == "LambdaFunctionFailed"));
    }

    [Fact]
    public void JitterIsSeeded()
    {
        var machine = Machine.One(Lambda + ",'Retry':[{'ErrorEquals':['States.ALL'],'IntervalSeconds':100,'JitterStrategy':'FULL'}]");
        var first = Machine.Run(machine, mocks: Never).Duration;
        Assert.Equal(first, Machine.Run(machine, mocks: Never).Duration);
        Assert.NotEqual(first, Machine.Run(machine, mocks: Never, request: new SimulationRequest { Seed = 5 }).Duration);
        Assert.InRange(first, TimeSpan.Zero, TimeSpan.FromSeconds(700));
    }

    [Fact]
    public void OutcomesAreTakenInTurn()
    {
        var machine = Machine.One(Lambda + ",'Retry':[{'ErrorEquals':['Card.Declined']}]");
        var mocks = new FunctionMocks(call => call.Attempt == 0 ? TaskOutcome.Throw("Card.Declined") : Machine.Return($"{{'call':{call.Call}}}"));
        Assert.Equal("{'call':1}", Machine.Output(machine, mocks: mocks));
    }

    [Fact]
    public void ACatcherHasItsOwnResultPath()
    {
        var machine = Machine.Bind("{'StartAt':'S','States':{'S':{" + Lambda
            + ",'OutputPath':'$.broken','Catch':[{'ErrorEquals':['Other'],'Next':'S'},{'ErrorEquals':['States.ALL'],'ResultPath':'$.error','Assign':{'why.$':'$.Error'},'Next':'T'}],'End':true},"
            + "'T':{'Type':'Pass','Parameters':{'why.$':'$why','in.$':'$'},'End':true}}}");
        Assert.Equal("{'why':'Card.Declined','in':{'a':1,'error':{'Error':'Card.Declined','Cause':'no funds'}}}", Machine.Output(machine, "{'a':1}", Never));
    }

    [Fact]
    public void RuntimeErrorsAreNotCaught()
    {
        var machine = Machine.One(Lambda + ",'ResultSelector':{'x.$':'$.no'},'Catch':[{'ErrorEquals':['States.ALL','States.Runtime'],'Next':'S'}]");
        var result = Machine.Run(machine, mocks: new FunctionMocks(_ => Machine.Return("{}")));
        Assert.Equal("States.Runtime", result.Error);
        Assert.Equal("An error occurred while executing the state 'S' (entered at the event id #2). The JSONPath '$.no' specified for the field 'x.$' could not be found in the input '{}'", result.Cause);
    }

    [Theory]
    [InlineData(4, "SUCCEEDED")]
    [InlineData(6, "FAILED")]
    public void ATaskTimesOut(double after, string status)
    {
        var result = Machine.Run(Machine.One(Lambda + ",'TimeoutSeconds':5"), mocks: new FunctionMocks(_ => Machine.Return("{}", after)));
        Assert.Equal(status, result.Status.Write());
        Assert.Equal(TimeSpan.FromSeconds(Math.Min(after, 5)), result.Duration);
        Assert.Equal(after > 5, Machine.Types(result).Contains("LambdaFunctionTimedOut"));
    }

    [Fact]
    public void TheMachineTimesOut()
    {
        var machine = Machine.Bind("{'TimeoutSeconds':10,'StartAt':'S','States':{'S':{'Type':'Wait','Seconds':60,'End':true}}}");
        var result = Machine.Run(machine);
        Assert.Equal((ExecutionStatus.TimedOut, "States.Timeout", TimeSpan.FromSeconds(10)), (result.Status, result.Error, result.Duration));
        Assert.Equal("ExecutionStarted WaitStateEntered ExecutionTimedOut", Machine.Types(result));
    }

    [Fact]
    public void AMissedHeartbeatIsATimeout()
    {
        var machine = Machine.One("'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage.waitForTaskToken','HeartbeatSeconds':30,'Parameters':{'t.$':'$$.Task.Token'}");
        var result = Machine.Run(machine, mocks: new FunctionMocks(_ => Machine.Return("{}", 31)));
        Assert.Equal("States.Timeout", result.Error);
        Assert.Equal("ExecutionStarted TaskStateEntered TaskScheduled TaskStarted TaskSubmitted TaskTimedOut ExecutionFailed", Machine.Types(result));
    }

    [Fact]
    public void AMissedHeartbeatIsCaughtByItsOwnNameToo()
    {
        var machine = Machine.Bind("{'StartAt':'S','States':{'S':{'Type':'Task','Resource':'arn:aws:states:us-east-1:1:activity:a','TimeoutSeconds':90,'HeartbeatSeconds':30,'Catch':[{'ErrorEquals':['States.HeartbeatTimeout'],'Next':'T'}],'End':true},'T':{'Type':'Succeed'}}}");
        Assert.Equal("{'Error':'States.Timeout','Cause':''}", Machine.Output(machine, mocks: new FunctionMocks(_ => Machine.Return("{}", 31))));
    }

    [Fact]
    public void ALargeResultFailsTheTask()
    {
        var large = TaskOutcome.Return(Machine.Json($"'{new string('é', 131_072)}'"));
        var result = Machine.Run(Machine.One(Lambda), mocks: new FunctionMocks(_ => large));
        Assert.Equal("States.DataLimitExceeded", result.Error);
        Assert.Equal(
            ExecutionStatus.Succeeded,
            Machine.Run(Machine.One(Lambda), mocks: new FunctionMocks(_ => large), request: new SimulationRequest { Quotas = SimulationQuotas.Off }).Status);
    }

    [Theory]
    [InlineData("'Type':'Wait','Seconds':{'Ref':'Pause'}", "{\"Ref\":\"Pause\"}")]
    [InlineData("'Type':'Pass','InputPath':'$.${Key}'", "$.${Key}")]
    public void WhatOnlyCloudFormationKnowsEndsTheRun(string state, string shown)
    {
        var error = Assert.Single(Simulator.Run(Machine.One(state), new SimulationRequest()).Diagnostics);
        Assert.Equal("SFN8005", error.Code);
        Assert.Contains(shown, error.Message);
        Assert.Contains("only known to CloudFormation", error.Message);
    }

    [Theory]
    [InlineData("{'TimeoutSeconds':{'Ref':'T'},'StartAt':'S','States':{'S':{'Type':'Succeed'}}}")]
    [InlineData("{'StartAt':'S','States':{'S':{'Type':'Pass','Next':'${Next}'}}}")]
    [InlineData("{'StartAt':'S','States':{'S':{'Type':'Fail','Error':{'Ref':'E'}}}}")]
    [InlineData("{'StartAt':'S','States':{'S':{'Type':'Parallel','Branches':[{'StartAt':'F','States':{'F':{'Type':'Fail','Error':'E'}}}],'Retry':[{'ErrorEquals':['States.ALL'],'MaxAttempts':{'Ref':'N'}}],'End':true}}}")]
    public void SoItDoesAnywhere(string definition) =>
        Assert.Equal("SFN8005", Assert.Single(Simulator.Run(Machine.Bind(definition), new SimulationRequest()).Diagnostics).Code);
}
