using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

public sealed class QuotaTests
{
    private const string Long = "{'StartAt':'A','States':{'A':{'Type':'Wait','Seconds':400,'Next':'B'},'B':{'Type':'Wait','Seconds':40000000,'End':true}}}";
    private const string Loop = "{'StartAt':'A','States':{'A':{'Type':'Choice','Choices':[{'Variable':'$[99999]','IsPresent':true,'Next':'End'}],'Default':'B'},'B':{'Type':'Pass','Next':'A'},'End':{'Type':'Succeed'}}}";
    private const string Chance = "{'StartAt':'A','States':{'A':{'Type':'Pass','Parameters':{'a.$':'States.MathRandom(0,1000000)','b.$':'States.UUID()'},'End':true}}}";

    [Theory]
    [InlineData("STANDARD", 31_536_000)]
    [InlineData("EXPRESS", 300)]
    public void ARunTakesNoLongerThanAwsLetsIt(string type, int seconds)
    {
        var run = Start(Long, type);
        Assert.Equal((ExecutionStatus.TimedOut, "States.Timeout", seconds), (run.Status, run.Error, (int)run.Duration.TotalSeconds));
    }

    [Fact]
    public void WithoutQuotasItTakesItsTime()
    {
        var run = Start(Long, "STANDARD", withoutQuotas: true);
        Assert.Equal((ExecutionStatus.Succeeded, 40_000_400), (run.Status, (int)run.Duration.TotalSeconds));
    }

    [Fact]
    public void EventsAreCountedForStandardStateMachinesOnly()
    {
        Assert.Equal(25_000, Start(Loop, "STANDARD").Events.Count);
        Assert.Null(Run(Loop, "EXPRESS").Output!.Output);
        Assert.Equal("SFN8006", Assert.Single(Run(Loop, "EXPRESS").Diagnostics).Code);
    }

    [Fact]
    public void ASeedGivesTheSameRunAgainAndAnotherSeedAnotherOne()
    {
        Assert.Equal(Start(Chance, seed: 7).Output!.ToString(), Start(Chance, seed: 7).Output!.ToString());
        Assert.NotEqual(Start(Chance, seed: 7).Output!.ToString(), Start(Chance, seed: 8).Output!.ToString());
    }

    private static SimulationResult Start(string definition, string? type = null, bool withoutQuotas = false, int seed = 0) => Run(definition, type, withoutQuotas, seed).Output!;

    private static StageResult<SimulationResult> Run(string definition, string? type = null, bool withoutQuotas = false, int seed = 0)
    {
        var machine = new StateMachine("a", Machine.Json(definition)) { Definition = Machine.Bind(definition), Type = type };
        return new LocalRun(machine, Machine.Json("{}"), NoMocks.Instance) { HasNoQuotas = withoutQuotas, Seed = seed }.Start();
    }
}
