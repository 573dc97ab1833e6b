using System;
using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Syntax;
using Xunit;
using static StepFunctionsPS.Tests.Simulation.LocalService;

namespace StepFunctionsPS.Tests.Simulation;

public sealed class NestedTests
{
    private const string Sync = "states:startExecution.sync";
    private const string Give = "'Give':{'Type':'Pass','Result':{'n':1},'End':true}";
    private const string Sleep = "'Sleep':{'Type':'Wait','Seconds':10,'End':true}";
    private const string Call = "'Call':{'Type':'Task','Resource':'arn:aws:lambda:us-east-1:1:function:f','End':true}";

    [Fact]
    public void WhatIsOnlyStartedGoesOnByItself()
    {
        var run = Run($"'S':{Start("states:startExecution", ",'ResultPath':null").Replace("'End':true", "'Next':'W'")},'W':{{'Type':'Wait','Seconds':5,'End':true}}", Sleep);
        Assert.Equal(TimeSpan.FromSeconds(5), run.Duration);
        var child = Assert.Single(run.Children);
        Assert.Equal((ExecutionStatus.Succeeded, TimeSpan.FromSeconds(10)), (child.Result!.Status, child.Result.Duration));
        Assert.Equal((3, 1), (run.Events.Count(item => item.Type == "WaitStateEntered") + (int)run.Transitions, (int)child.Result.Transitions));
    }

    [Fact]
    public void NamesAreMadeFromTheSeed()
    {
        var (first, second) = (Run($"'S':{Start(Sync)}", Give), Run($"'S':{Start(Sync)}", Give));
        Assert.Equal(Quoted(first.Output), Quoted(second.Output));
        Assert.Matches("'Name':'[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-", Quoted(first.Output));
    }

    [Theory]
    [InlineData(Sync, "'Input':'{}'", "'Output':'{\\'n\\':1}'")]
    [InlineData(Sync + ":2", "'Input':{}", "'Output':{'n':1}")]
    public void InputAndOutputAreTextOrJson(string action, string input, string output)
    {
        var text = Quoted(Run($"'S':{Start(action, parameters: ",'Name':'x','Input':null")}", Give).Output);
        Assert.Equal(
            $"{{'ExecutionArn':'{Prefix}:execution:inner:x',{input},'InputDetails':{{'Included':true}},'Name':'x',{output},'OutputDetails':{{'Included':true}},'RedriveCount':0,'RedriveStatus':'NOT_REDRIVABLE',"
            + $"'RedriveStatusReason':'Execution is SUCCEEDED and cannot be redriven','StartDate':1767225600000,'StateMachineArn':'{Prefix}:stateMachine:inner','Status':'SUCCEEDED','StopDate':1767225600000}}", text);
    }

    [Fact]
    public void TheInputMayBeTheTextOfJson()
    {
        var run = Run($"'S':{Start(Sync + ":2", parameters: ",'Input':'[1]'")}", "'Give':{'Type':'Pass','Parameters':{'in.$':'$','id.$':'$$.Execution.Input'},'End':true}");
        Assert.Equal("{'in':[1],'id':[1]}", Quoted(((MappingNode)run.Output!)["Output"]));
    }

    [Theory]
    [InlineData("'F':{'Type':'Fail','Error':'E','Cause':'c'}", "'Cause':'c','Error':'E'", "FAILED")]
    [InlineData("'F':{'Type':'Fail'}", "", "FAILED")]
    [InlineData("'TimeoutSeconds':7|'W':{'Type':'Wait','Seconds':60,'End':true}", "'Error':'States.Timeout'", "TIMED_OUT")]
    public void AFailureIsTheCauseOfTheTask(string inner, string begins, string status)
    {
        var run = Run($"'S':{Start(Sync, parameters: ",'Name':'x'")}", inner);
        Assert.Equal("States.TaskFailed", run.Error);
        var start = begins.Length == 0 ? "{" : "{" + begins + ",";
        Assert.StartsWith($"{start}'ExecutionArn':'{Prefix}:execution:inner:x','Input':'{{}}',", run.Cause!.Replace('"', '\''));
        Assert.Contains($"'RedriveCount':0,'RedriveStatus':'REDRIVABLE','StartDate':1767225600000,'StateMachineArn':'{Prefix}:stateMachine:inner','Status':'{status}','StopDate':", run.Cause.Replace('"', '\''));
        Assert.DoesNotContain("Output", run.Cause);
    }

    [Fact]
    public void ATaskThatTimesOutLetsTheExecutionGoOn()
    {
        var run = Run($"'S':{Start(Sync, ",'TimeoutSeconds':4,'Retry':[{'ErrorEquals':['States.Timeout'],'MaxAttempts':1,'IntervalSeconds':1}]")}", Sleep);
        Assert.Equal(("States.Timeout", TimeSpan.FromSeconds(9)), (run.Error, run.Duration));
        Assert.Equal(["SUCCEEDED", "SUCCEEDED"], run.Children.Select(child => child.Result!.Status.Write()));
        Assert.Equal(2, run.Events.Count(item => item.Type == "TaskTimedOut"));
    }

    [Fact]
    public void AStoppedBranchStopsWhatItWaitsFor()
    {
        var branches = $"{{'StartAt':'S','States':{{'S':{Start(Sync)}}}}},{{'StartAt':'W','States':{{'W':{{'Type':'Wait','Seconds':3,'Next':'F'}},'F':{{'Type':'Fail','Error':'E'}}}}}}";
        var run = Run($"'P':{{'Type':'Parallel','Branches':[{branches}],'End':true}}", Sleep);
        Assert.Equal("E", run.Error);
        var child = Assert.Single(run.Children).Result!;
        Assert.Equal((ExecutionStatus.Aborted, TimeSpan.FromSeconds(3)), (child.Status, child.Duration));
        Assert.Equal("ExecutionStarted WaitStateEntered ExecutionAborted", Machine.Types(child));
    }

    [Fact]
    public void AMachineThatTimesOutStopsWhatItWaitsFor()
    {
        var run = Run($"'TimeoutSeconds':2|'S':{Start(Sync)}", Sleep);
        Assert.Equal((ExecutionStatus.TimedOut, ExecutionStatus.Aborted), (run.Status, run.Children[0].Result!.Status));
    }

    [Theory]
    [InlineData("states:startExecution", "{'a':1}", "'StartDate':1767225600000")]
    [InlineData("aws-sdk:sfn:startExecution", "{'a':1}", "'StartDate':'2026-01-01T00:00:00.000Z'")]
    [InlineData("states:startExecution", "{'a':2}", "StepFunctions.ExecutionAlreadyExistsException|Execution Already Exists: 'ARN' (Service: AWSStepFunctions; Status Code: 400; Error Code: ExecutionAlreadyExists; Request ID: ID; Proxy: null)")]
    [InlineData("aws-sdk:sfn:startExecution", "{'a':2}", "Sfn.ExecutionAlreadyExistsException|Execution Already Exists: 'ARN' (Service: Sfn, Status Code: 400, Request ID: ID)")]
    public void ANameIsTakenOnce(string action, string input, string expected)
    {
        var first = Start(action, parameters: ",'Name':'x','Input':{'a':1}").Replace("'End':true", "'Next':'T'");
        var run = Run($"'S':{first},'T':{Start(action, parameters: ",'Name':'x','Input':" + input)}", Sleep);
        Assert.Single(run.Children);
        if (run.Error is null) Assert.Contains(expected, Quoted(run.Output));
        else Assert.Equal(expected.Replace("ARN", Prefix + ":execution:inner:x"), $"{run.Error}|" + System.Text.RegularExpressions.Regex.Replace(run.Cause!, "[0-9a-f]{8}-[0-9a-f-]{27}", "ID"));
    }

    [Theory]
    [InlineData(",'Name':'a b'", "InvalidName")]
    [InlineData(",'Input':'no json'", "InvalidExecutionInput")]
    public void AWrongStartFailsTheTask(string parameters, string code)
    {
        var run = Run($"'S':{Start("states:startExecution.sync", parameters: parameters)}", Give);
        Assert.Equal($"StepFunctions.{code}Exception", run.Error);
        Assert.Equal("ExecutionStarted TaskStateEntered TaskScheduled TaskStarted TaskFailed ExecutionFailed", Machine.Types(run));
        Assert.Empty(run.Children);
    }

    [Theory]
    [InlineData(",'type':'EXPRESS'", "'F':{'Type':'Fail','Error':'E'}", "'Error':'E'", "'Status':'FAILED'")]
    [InlineData(",'type':'EXPRESS'", Give, "'BillingDetails':{'BilledDurationInMilliseconds':100,'BilledMemoryUsedInMB':64},'ExecutionArn':'arn:aws:states:us-east-1:123456789012:express:inner:x:", "'Output':'{\\'n\\':1}','OutputDetails':{'Included':true},'StartDate':'2026-01-01T00:00:00.000Z',")]
    [InlineData("", Give, "Sfn.StateMachineTypeNotSupportedException", "")]
    public void ExpressMachinesAreRunWithinTheCall(string type, string inner, string one, string other)
    {
        var run = Run($"'S':{Start("aws-sdk:sfn:startSyncExecution", parameters: ",'Name':'x'")}", inner, more: type);
        Assert.Contains(one, run.Error ?? Quoted(run.Output));
        Assert.Contains(other, run.Error ?? Quoted(run.Output));
        Assert.DoesNotContain("TaskSubmitted", Machine.Types(run));
    }

    [Fact]
    public void AMockWins()
    {
        var run = Run($"'S':{Start(Sync)}", Sleep, new FunctionMocks(call => call.StateName == "S" ? Machine.Return("{'Output':'{}'}") : null));
        Assert.Empty(run.Children);
        Assert.Equal("{'Output':'{}'}", Quoted(run.Output));
    }

    [Fact]
    public void CallsAreCountedOverAllExecutions()
    {
        var outer = $"'M':{{'Type':'Map','ItemsPath':'$.x','MaxConcurrency':1,'Iterator':{{'StartAt':'S','States':{{'S':{Start(Sync, ",'ResultSelector':{'o.$':'$.Output'},'OutputPath':'$.o'")}}}}},'End':true}}";
        var machine = Both(outer, Call);
        var run = new LocalRun(machine, Machine.Json("{'x':[1,2]}"), new FunctionMocks(call => call.StateName == "Call" ? Machine.Return($"'{call.QualifiedName} {call.Call}'") : null)).Start().Output!;
        Assert.Equal("['\\'inner/Call 0\\'','\\'inner/Call 1\\'']", Quoted(run.Output));
    }

    [Fact]
    public void AStateInsideWithoutAMockIsShownWithItsMachine()
    {
        var result = new LocalRun(Both($"'S':{Start(Sync)}", Call), MappingNode.Empty, NoMocks.Instance).Start();
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("SFN8004", error.Code);
        Assert.Contains("""{"inner/Call":{"Return":{}}}""", error.Advice);
        Assert.Equal(("SFN8004", "SFN8004"), (result.Output!.Error, result.Output.Children[0].Result!.Error));
    }

    [Fact]
    public void OthersMachinesNeedAMock()
    {
        var result = new LocalRun(Both($"'S':{Start(Sync).Replace("inner", "theirs")}", Call), MappingNode.Empty, NoMocks.Instance).Start();
        Assert.Equal("SFN8004", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void WhatIsGivenUpLaterIsToldThoughTheMachineSucceeded()
    {
        var inner = "'W':{'Type':'Wait','Seconds':5,'Next':'Call'}," + Call;
        var result = new LocalRun(Both($"'S':{Start("states:startExecution")}", inner), MappingNode.Empty, NoMocks.Instance).Start();
        Assert.Equal(("SFN8004", ExecutionStatus.Succeeded), (Assert.Single(result.Diagnostics).Code, result.Output!.Status));
    }

    [Fact]
    public void AFullHistoryOnlyEndsItsOwnExecution()
    {
        var machine = Both($"'S':{Start(Sync)}", "'A':{'Type':'Choice','Choices':[{'Variable':'$.over','IsPresent':true,'Next':'B'}],'Default':'A'},'B':{'Type':'Succeed'}");
        var run = Simulator.Run(machine.Definition!, new LocalRun(machine, MappingNode.Empty, NoMocks.Instance).Request with { Quotas = SimulationQuotas.Off with { Events = 50 } }).Output!;
        Assert.Equal("States.TaskFailed", run.Error);
        Assert.Contains("maximum number of history events (50)", run.Cause);
        Assert.Equal(50, run.Children[0].Result!.Events.Count);
    }

    [Theory]
    [InlineData("'Error':'Refused','Cause':'too late'", "sendTaskFailure", "Refused")]
    [InlineData("'Output':'no json'", "sendTaskSuccess", "Sfn.InvalidOutputException")]
    public void TokensAreSentBack(string fields, string action, string error)
    {
        var inner = $"'Send':{{'Type':'Task','Resource':'arn:aws:states:::aws-sdk:sfn:{action}','Parameters':{{'TaskToken.$':'$.token',{fields}}},'End':true}}";
        var run = Run($"'S':{Start("states:startExecution.waitForTaskToken", ",'TimeoutSeconds':60", ",'Input':{'token.$':'$$.Task.Token'}")}", inner);
        var (outer, child) = (run.Error, run.Children[0].Result!.Error);
        Assert.Equal(error, action == "sendTaskFailure" ? outer : child);
        Assert.Equal(action == "sendTaskFailure" ? null : "States.Timeout", action == "sendTaskFailure" ? child : outer);
    }

    [Fact]
    public void HeartbeatsKeepATaskAliveAndALateTokenIsRefused()
    {
        static string Send(string name, string action, string next) => $"'{name}W':{{'Type':'Wait','Seconds':20,'Next':'{name}'}},'{name}':{{'Type':'Task','Resource':'arn:aws:states:::aws-sdk:sfn:{action}','Parameters':{{'TaskToken.$':'$.token'}},'ResultPath':null,{next}}}";
        var inner = Send("A", "sendTaskHeartbeat", "'Next':'BW'") + "," + Send("B", "sendTaskHeartbeat", "'Next':'CW'") + "," + Send("C", "sendTaskSuccess", "'Next':'DW'") + "," + Send("D", "sendTaskSuccess", "'End':true");
        var run = Run($"'S':{Start("states:startExecution.waitForTaskToken", ",'HeartbeatSeconds':30", ",'Input':{'token.$':'$$.Task.Token'}")}", inner);
        Assert.Equal((ExecutionStatus.Succeeded, TimeSpan.FromSeconds(60)), (run.Status, run.Duration));
        Assert.Equal("Sfn.TaskTimedOutException", run.Children[0].Result!.Error);
    }

    [Fact]
    public void SilenceIsAMissedHeartbeat()
    {
        var run = Run($"'S':{Start("states:startExecution.waitForTaskToken", ",'HeartbeatSeconds':3,'Catch':[{'ErrorEquals':['States.HeartbeatTimeout'],'Next':'T'}]")},'T':{{'Type':'Succeed'}}", Sleep);
        Assert.Equal(("{'Error':'States.Timeout','Cause':''}", TimeSpan.FromSeconds(3)), (Quoted(run.Output), run.Duration));
    }

    [Fact]
    public void AnExecutionThatIsStartedKnowsItself()
    {
        var inner = "'Give':{'Type':'Pass','Parameters':{'id.$':'$$.Execution.Id','at.$':'$$.Execution.StartTime','machine.$':'$$.StateMachine.Name'},'End':true}";
        var run = Run($"'W':{{'Type':'Wait','Seconds':9,'Next':'S'}},'S':{Start(Sync + ":2", ",'OutputPath':'$.Output'", ",'Name':'x'")}", inner);
        Assert.Equal($"{{'id':'{Prefix}:execution:inner:x','at':'2026-01-01T00:00:09.000Z','machine':'inner'}}", Quoted(run.Output));
    }

    [Theory]
    [InlineData("Call", null)]
    [InlineData("inner/Call", null)]
    [InlineData("outer/Call", "SFN8008")]
    [InlineData("apart/Other", "SFN8008")]
    [InlineData("Other", "SFN8008")]
    [InlineData("inner/Cal", "SFN8008")]
    public void MocksMayNameWhatIsStarted(string key, string? code)
    {
        var machine = Read(("outer", $"'definition':{Definition($"'S':{Start(Sync)}")}"), ("inner", $"'definition':{Definition(Call)}"), ("apart", $"'definition':{Definition(Call.Replace("Call", "Other"))}"));
        var problem = MockTargets.Of(machine).Problem(key, default);
        Assert.Equal(code, problem?.Code);
        if (key == "inner/Cal") Assert.Equal("Did you mean 'inner/Call'?", problem!.Advice);
    }

    [Fact]
    public void WhatIsChosenInTheRunMayBeAnyMachine()
    {
        var start = "{'Type':'Task','Resource':'arn:aws:states:::states:startExecution','Parameters':{'StateMachineArn.$':'$.arn'},'End':true}";
        Assert.Null(MockTargets.Of(Both($"'S':{start}", Call)).Problem("Call", default));
    }
}
