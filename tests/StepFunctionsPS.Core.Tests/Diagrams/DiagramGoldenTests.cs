using System.Linq;
using StepFunctionsPS.Diagrams;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.States;
using StepFunctionsPS.Tests.Simulation;
using Xunit;

namespace StepFunctionsPS.Tests.Diagrams;

/// <summary>A small machine with all there is to draw, in all formats, alone and with a run over it.</summary>
public sealed class DiagramGoldenTests
{
    private const string Order = """
        {'Comment':'Takes orders','StartAt':'Check','States':{
         'Check':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','Parameters':{'FunctionName':'check'},'Retry':[{'ErrorEquals':['Net.Down'],'MaxAttempts':2}],'Catch':[{'ErrorEquals':['States.ALL'],'Next':'Report'}],'Next':'Large?'},
         'Large?':{'Type':'Choice','Choices':[{'Variable':'$.total','NumericGreaterThan':100,'Next':'Wait'},{'Comment':'nothing to do','Variable':'$.total','NumericEquals':0,'Next':'Done'}],'Default':'Work'},
         'Wait':{'Type':'Wait','Seconds':30,'Next':'Check'},
         'Work':{'Type':'Parallel','Branches':[
           {'StartAt':'Each','States':{'Each':{'Type':'Map','ItemsPath':'$.items','ItemProcessor':{'StartAt':'Pack','States':{'Pack':{'Type':'Task','Resource':'arn:aws:states:::aws-sdk:s3:putObject','Parameters':{},'End':true}}},'End':true}}},
           {'StartAt':'Note','States':{'Note':{'Type':'Pass','End':true}}}],
           'Catch':[{'ErrorEquals':['Stock.Empty'],'Next':'Report'}],'Next':'Done'},
         'Report':{'Type':'Task','Resource':'arn:aws:states:::sns:publish','Parameters':{},'Next':'Failed'},
         'Failed':{'Type':'Fail','Error':'Order.Failed'},
         'Done':{'Type':'Succeed'}}}
        """;

    private const string Mocks = """
        {'Check':[{'Throw':{'Error':'Net.Down'},'After':1.5},{'Return':{'total':5,'items':[1,2,3]},'After':0.5}],
         'Pack':[{'Return':{},'After':1},{'Return':{},'After':1},{'Throw':{'Error':'Stock.Empty','Cause':'none left'},'After':2}],
         'Report':{'Return':{},'After':0.2}}
        """;

    [Theory]
    [InlineData(DiagramFormat.Mermaid)]
    [InlineData(DiagramFormat.Svg)]
    [InlineData(DiagramFormat.Dot)]
    [InlineData(DiagramFormat.Text)]
    public void DefinitionsAreDrawn(DiagramFormat format) =>
        Transcript.Check("Diagrams", $"Order.{format}", Diagram.Draw(Graph(), null, new DiagramOptions(format) { Title = "Order" }));

    [Theory]
    [InlineData(DiagramFormat.Mermaid)]
    [InlineData(DiagramFormat.Svg)]
    [InlineData(DiagramFormat.Dot)]
    [InlineData(DiagramFormat.Text)]
    public void RunsAreDrawnOverThem(DiagramFormat format) =>
        Transcript.Check("Diagrams", $"OrderRun.{format}", Diagram.Draw(Graph(), Run(), new DiagramOptions(format) { Direction = DiagramDirection.LeftRight, Theme = DiagramTheme.Dark, HasSymbols = false, Width = 80 }));

    [Fact]
    public void RunsAreRead()
    {
        var run = Run();
        Assert.Equal("failed", run.Status);
        Assert.Equal(StateOutcome.Retried, run.Of("Check").Outcome);
        Assert.Equal(1, run.Of("Check").Retries);
        Assert.Equal(StateOutcome.NotReached, run.Of("Wait").Outcome);
        Assert.Equal(StateOutcome.Caught, run.Of("Work").Outcome);
        Assert.Equal(StateOutcome.Failed, run.Of("Pack").Outcome);
        Assert.Equal(StateOutcome.Failed, run.Of("Failed").Outcome);
        Assert.Equal(3, run.Of("Pack").Visits);
        Assert.Equal("2 of 3 ok, 1 failed", run.Of("Each").Iterations!.ToString());
        var region = Graph().Root;
        long Taken(string from, string to) => region.Edges.Where(edge => region.Nodes[edge.From].Name == from && region.Nodes[edge.To].Name == to).Sum(edge => run.Taken(region, edge));
        Assert.Equal(1, Taken("", "Check"));
        Assert.Equal(1, Taken("Work", "Report"));
        Assert.Equal(0, Taken("Check", "Report"));
        Assert.Equal(0, Taken("Work", "Done"));
    }

    [Theory]
    [InlineData("'And':[{'Variable':'$.a','IsPresent':true},{'Or':[{'Variable':'$.b','StringEquals':'x'},{'Not':{'Variable':'$.c','NumericLessThanEqualsPath':'$.d'}}]}]", "$.a is present and ($.b = \"x\" or not ($.c ≤ $.d))")]
    [InlineData("'Variable':'$.a','IsNull':false", "$.a is not null")]
    [InlineData("'Variable':'$.a','StringMatches':'log-*'", "$.a matches \"log-*\"")]
    [InlineData("'Variable':'$.a','TimestampGreaterThan':'2026-01-01T00:00:00Z'", "$.a > \"2026-01-01T00:00:00Z\"")]
    public void RulesAreRead(string rule, string words)
    {
        var definition = DefinitionBinder.Bind(Machine.Json("{'StartAt':'C','States':{'C':{'Type':'Choice','Choices':[{" + rule + ",'Next':'D'}]},'D':{'Type':'Succeed'}}}")).Output!;
        Assert.Equal(words, StateGraph.Of(definition).Root.Edges.First(edge => edge.Kind == GraphEdgeKind.Rule).Label);
    }

    private static StateGraph Graph() => StateGraph.Of(Machine.Bind(Order));

    private static RunOverlay Run()
    {
        var definition = Machine.Bind(Order);
        var mocks = MockFileReader.Read(Machine.Json(Mocks), MockTargets.Of(Machine.Alone(definition)));
        Assert.Empty(mocks.Diagnostics);
        return RunOverlay.Of(Machine.Run(definition, "{}", mocks.Output).Events);
    }
}
