using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

public sealed class FailedRunTests
{
    private const string Fails = "{'StartAt':'F','States':{'F':{'Type':'Fail','Error':'E','Cause':'c'}}}";

    private const string Waits = "{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':9,'End':true}}}";

    private const string Passes = "{'StartAt':'P','States':{'P':{'Type':'Pass','End':true}}}";

    [Theory]
    [InlineData("'Type':'Fail','Error':'E'", "S")]
    [InlineData("'Type':'Pass','InputPath':'$.nowhere','End':true", "S")]
    [InlineData("'Type':'Parallel','Branches':[" + Waits + "," + Fails + "],'End':true", "F")]
    [InlineData("'Type':'Parallel','Branches':[" + Fails + "," + Waits + "],'End':true", "F")]
    [InlineData("'Type':'Parallel','Branches':[" + Passes + "],'ResultSelector':{'a.$':'$.nowhere'},'End':true", "S")]
    [InlineData("'Type':'Map','ItemsPath':'$.items','ItemProcessor':" + Fails + ",'End':true", "F")]
    [InlineData("'Type':'Map','ItemsPath':'$.nowhere','ItemProcessor':" + Passes + ",'End':true", "S")]
    [InlineData("'Type':'Map','ItemsPath':'$.items','ItemProcessor':" + Passes + ",'ResultSelector':{'a.$':'$.nowhere'},'End':true", "S")]
    [InlineData("'Type':'Pass','Next':'T'},'T':{'Type':'Fail'", "T")]
    public void TheStateIsTheOneThatRaisedTheError(string fields, string expected)
    {
        var definition = Machine.Bind("{'StartAt':'S','States':{'S':{" + fields + "}}}");
        var run = Machine.Run(definition, "{'items':[1,2]}");
        Assert.Equal(ExecutionStatus.Failed, run.Status);
        Assert.Equal(expected, FailedRun.StateOf(definition, run)?.Name);
    }

    [Fact]
    public void ATimeoutIsInTheStateThatWasEnteredLast()
    {
        var definition = Machine.Bind("{'TimeoutSeconds':1,'StartAt':'P','States':{'P':{'Type':'Pass','Next':'W'},'W':{'Type':'Wait','Seconds':9,'End':true}}}");
        Assert.Equal("W", FailedRun.StateOf(definition, Machine.Run(definition))?.Name);
    }

    [Fact]
    public void WithoutEventsThePathTells()
    {
        var definition = Machine.Bind("{'StartAt':'P','States':{'P':{'Type':'Pass','Next':'F'},'F':{'Type':'Fail'}}}");
        var run = Machine.Run(definition, request: new SimulationRequest { KeepsEvents = false });
        Assert.Equal("F", FailedRun.StateOf(definition, run)?.Name);
    }

    [Theory]
    [InlineData("'Type':'Fail','Error':'E','Cause':'c.'", "failed in state 'S' at serverless.yml(1,31): E: c.")]
    [InlineData("'Type':'Fail','Error':'E','Cause':'{\\'errorMessage\\':\\'on sundays\\'}'", "failed in state 'S' at serverless.yml(1,31): E: on sundays.")]
    [InlineData("'Type':'Fail','Cause':'c'", "failed in state 'S' at serverless.yml(1,31): c.")]
    [InlineData("'Type':'Fail'", "failed in state 'S' at serverless.yml(1,31).")]
    public void ItIsToldInOneSentence(string fields, string expected)
    {
        var definition = Machine.Bind("{'StartAt':'S','States':{'S':{" + fields + "}}}");
        var machine = new StateMachine("shop", definition.Node) { Definition = definition };
        var told = FailedRun.Describe(machine, new LocalRun(machine, Machine.Json("{}"), NoMocks.Instance).Start().Output!);
        var place = definition.Find("S")!.NameSpan.ToString();
        Assert.Equal("State machine 'shop' " + expected.Replace("serverless.yml(1,31)", place), told);
    }
}
