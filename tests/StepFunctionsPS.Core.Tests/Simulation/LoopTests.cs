using System.Diagnostics;
using StepFunctionsPS.Simulation;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Simulation;

public sealed class LoopTests(ITestOutputHelper output)
{
    private const string Loop = """
        {'StartAt':'Add','States':{
          'Add':{'Type':'Pass','Parameters':{'n.$':'States.MathAdd($.n, 1)'},'Next':'More'},
          'More':{'Type':'Choice','Choices':[{'Variable':'$.n','NumericLessThan':500000,'Next':'Add'}],'Default':'Done'},
          'Done':{'Type':'Succeed'}}}
        """;

    [Fact]
    public void AMillionTransitionsNeedNoStackAndLittleTime()
    {
        var definition = Machine.Bind(Loop);
        var request = new SimulationRequest { KeepsEvents = false, Quotas = SimulationQuotas.Off with { Transitions = 2_000_000 } };
        var clock = Stopwatch.StartNew();
        var result = Machine.Run(definition, "{'n':0}", request: request);
        var perSecond = result.Transitions / clock.Elapsed.TotalSeconds;
        output.WriteLine($"{result.Transitions} transitions, {perSecond:N0} per second");
        Assert.Equal(1_000_001, result.Transitions);
        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        // Far below what is reached, so that a busy machine does not fail the test.
        Assert.True(perSecond > 20_000, $"{perSecond:N0} transitions per second");
    }

    [Fact]
    public void AnEndlessLoopIsGivenUp()
    {
        var definition = Machine.Bind("{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'A'}}}");
        var result = Simulator.Run(definition, new SimulationRequest { KeepsEvents = false, Quotas = SimulationQuotas.Off with { Transitions = 1000 } });
        Assert.Equal("SFN8006", Assert.Single(result.Diagnostics).Code);
        Assert.Equal(ExecutionStatus.Failed, result.Output!.Status);
    }

    [Theory]
    [InlineData("'Parameters':{'in.$':'$'}")]
    [InlineData("'Assign':{'v':{'in.$':'$v'}}")]
    [InlineData("'ResultPath':'$.in','Parameters':[{'in.$':'$'}]")]
    public void ALoopThatWrapsItsInputFails(string fields)
    {
        var machine = Machine.Bind("{'StartAt':'V','States':{'V':{'Type':'Pass','Assign':{'v':1},'Next':'A'},'A':{'Type':'Pass'," + fields + ",'Next':'A'}}}");
        var result = Machine.Run(machine, request: new SimulationRequest { Quotas = SimulationQuotas.Off });
        Assert.Contains("nested more than 1000 levels", result.Cause);
    }

    [Fact]
    public void TheLastEventOfAFullHistoryIsTheFailure()
    {
        var result = Machine.Run(Machine.Bind("{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'A'}}}"));
        Assert.Equal(25_000, result.Events.Count);
        Assert.Equal("ExecutionFailed", result.Events[^1].Type);
        Assert.Equal("States.Runtime", result.Error);
        Assert.Equal("The execution reached the maximum number of history events (25000).", result.Cause);
    }
}
