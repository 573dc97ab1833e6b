using System;
using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

public sealed class MockFileTests
{
    private const string Resource = "arn:aws:states:::sqs:sendMessage";

    private const string Aws = """
        {"StateMachines":{"Shop":{"TestCases":{"Happy":{"Charge":"Ok"},"Sad":{"Charge":"Flaky"}}}},
         "MockedResponses":{"Ok":{"0":{"Return":{"n":0}}},"Flaky":{"0":{"Throw":{"Error":"E","Cause":"c"}},"1-2":{"Return":{"n":1}}}}}
        """;

    [Fact]
    public void OutcomesAreTakenInTurnAndTheLastRepeats()
    {
        var mocks = Read("""{"Charge":[{"Throw":{"Error":"Card.Declined","Cause":"no funds"}},{"Return":{"ok":true},"After":2.5}]}""").Output!;
        var (first, second, third) = (Answer(mocks, 0), Answer(mocks, 1), Answer(mocks, 7));
        Assert.Equal(("Card.Declined", "no funds"), (first!.Error, first.Cause));
        Assert.Equal(("""{"ok":true}""", TimeSpan.FromSeconds(2.5)), (second!.Output!.ToString(), second.After));
        Assert.Same(second, third);
    }

    [Theory]
    [InlineData("")]
    [InlineData("resource:")]
    public void AResourceCanBeMocked(string prefix) =>
        Assert.Equal("1", Answer(Read("{\"" + prefix + Resource + "\":{\"Return\":1}}").Output!, 0)!.Output!.ToString());

    [Fact]
    public void ATestCaseOfAnAwsFileIsTaken()
    {
        Assert.Equal("""{"n":0}""", Answer(Read(Aws, "Shop", "Happy").Output!, 0)!.Output!.ToString());
        var sad = Read(Aws, null, "Sad").Output!;
        Assert.Equal(["E", null, null], Enumerable.Range(0, 3).Select(call => Answer(sad, call)!.Error));
    }

    [Theory]
    [InlineData("[]", "SFN8007", "[]")]
    [InlineData("""{"Chrage":{"Return":1}}""", "SFN8008", "\"Chrage\"")]
    [InlineData("""{"Charge":5}""", "SFN8009", "5")]
    [InlineData("""{"Charge":{"Retrun":5}}""", "SFN8009", "\"Retrun\"")]
    [InlineData("""{"Charge":{"Return":5,"Throw":{}}}""", "SFN8009", """{"Return":5,"Throw":{}}""")]
    [InlineData("""{"Charge":{"Return":5,"After":-1}}""", "SFN8009", "-1")]
    [InlineData("""{"Charge":{"Throw":{"Error":5}}}""", "SFN8009", "5")]
    [InlineData("""{"Charge":[]}""", "SFN8010", "[]")]
    public void MistakesStandAtTheirPlace(string text, string code, string marked)
    {
        var error = Assert.Single(Read(text).Diagnostics);
        Assert.Equal(code, error.Code);
        Assert.Equal(marked, text[error.Span.Start..error.Span.End]);
    }

    [Theory]
    [InlineData("Shop", null, "SFN8011")]
    [InlineData("Shop", "Hapy", "SFN8012")]
    [InlineData("Shp", "Happy", "SFN8012")]
    public void AnAwsFileNeedsItsNames(string? machine, string? testCase, string code) =>
        Assert.Equal(code, Assert.Single(Read(Aws, machine, testCase).Diagnostics).Code);

    [Fact]
    public void TheMeantStateIsSuggested() =>
        Assert.Equal("Did you mean 'Charge'?", Assert.Single(Read("""{"Chrage":{"Return":1}}""").Diagnostics).Advice);

    [Fact]
    public void CodeComesBeforeAFile()
    {
        var both = new FirstOfMocks(new FunctionMocks(call => call.Call == 0 ? TaskOutcome.Throw("E") : null), Read("""{"Charge":{"Return":1}}""").Output!);
        Assert.Equal("E", Answer(both, 0)!.Error);
        Assert.NotNull(Answer(both, 1)!.Output);
    }

    private static TaskOutcome? Answer(ITaskMocks mocks, int call) => mocks.Answer(new TaskCall("Charge", Resource, NullNode.Instance, 0, call));

    private static Diagnostics.StageResult<TaskMocks> Read(string text, string? machine = null, string? testCase = null) => MockFileReader.Read(
        JsonReader.Read(new SourceText("mocks.json", text), InputLimits.Default).Output!,
        MockTargets.Of(Machine.Alone(Machine.Bind("{'StartAt':'Charge','States':{'Charge':{'Type':'Task','Resource':'" + Resource + "','End':true}}}"))), machine, testCase);
}
