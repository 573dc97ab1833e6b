using System;
using System.Linq;
using StepFunctionsPS.Presentation;
using StepFunctionsPS.Presentation.Places;
using Xunit;

namespace StepFunctionsPS.Tests.Presentation;

public sealed class RuleTests
{
    [Theory]
    [InlineData(OutputPlace.Console, null, "Host", false, true)]
    [InlineData(OutputPlace.Console, "", null, false, true)]
    [InlineData(OutputPlace.Console, "1", "Host", false, false)]
    [InlineData(OutputPlace.Console, null, "PlainText", false, false)]
    [InlineData(OutputPlace.Console, null, "Ansi", true, false)]
    [InlineData(OutputPlace.AzurePipelines, null, "Host", false, false)]
    [InlineData(OutputPlace.Plain, null, "Host", false, false)]
    public void ColoursAreForThoseWhoLook(OutputPlace place, string? noColor, string? rendering, bool isRedirected, bool expected)
    {
        var rule = new ColourRule(variable => variable == "NO_COLOR" ? noColor : null, rendering, isRedirected);
        Assert.Equal(expected, rule.Allows(PlaceFormats.For(place, _ => null)));
    }

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(59.4, "59 s")]
    [InlineData(59.6, "1 min")]
    [InlineData(150, "2 min 30 s")]
    [InlineData(3600, "1 h")]
    [InlineData(3900, "1 h 5 min")]
    [InlineData(-1, "0 s")]
    public void TimesAreWords(double seconds, string expected) => Assert.Equal(expected, Elapsed.Of(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("ServiceEndpoint", null, "ServiceEndpoint")]
    [InlineData("order-flow", null, "order_flow")]
    [InlineData("x", "api.url;isSecret=true]", "api_url_isSecret_true_")]
    [InlineData("1st", null, "_1st")]
    public void VariablesHaveNamesThatAnyPlaceTakes(string output, string? name, string expected) =>
        Assert.Equal(new OutputVariable(expected, output), OutputVariable.Of(output, name));

    [Theory]
    [InlineData("serviceendpoint", "https://abc.execute-api.eu-west-1.amazonaws.com/dev")]
    [InlineData("order-flow", "arn:aws:states:eu-west-1:123456789012:stateMachine:order")]
    [InlineData("Outcome", "Updated")]
    [InlineData("Nothing", null)]
    public void ValuesOfAStackAreFoundByName(string name, string? expected) => Assert.Equal(expected, new StackValues(Orders.Stack).Find(name));

    [Fact]
    public void AChangeSetTellsWhetherThereIsWorkForTheNextStage()
    {
        var values = new StackValues(new StackChangeSet("orders-dev", "release-7", "arn", "CREATE_COMPLETE", "eu-west-1"));
        Assert.Equal("true", values.Find("IsEmpty"));
        Assert.Equal("release-7", values.Find("ChangeSetName"));
    }

    [Theory]
    [InlineData("UPDATE_FAILED", nameof(LineKind.Failure))]
    [InlineData("UPDATE_ROLLBACK_FAILED", nameof(LineKind.Failure))]
    [InlineData("ROLLBACK_COMPLETE", nameof(LineKind.Warning))]
    [InlineData("UPDATE_ROLLBACK_IN_PROGRESS", nameof(LineKind.Warning))]
    [InlineData("DELETE_SKIPPED", nameof(LineKind.Warning))]
    [InlineData("UPDATE_COMPLETE", nameof(LineKind.Success))]
    [InlineData("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", nameof(LineKind.Faint))]
    [InlineData("REVIEW_IN_PROGRESS", nameof(LineKind.Faint))]
    public void StatusesHaveKinds(string status, string expected) => Assert.Equal(expected, StatusMark.Of(status).Kind.ToString());

    [Fact]
    public void RowsFitTheScreen()
    {
        foreach (var width in Enumerable.Range(30, 120))
        {
            var rows = new EventRow(new ScreenTraits(IsInteractive: true, HasSymbols: true, width), () => Orders.Start);
            foreach (var line in Orders.FailedUpdate.Select(item => item with { Source = default }).SelectMany(rows.Of)) Assert.True(line.Text.Length < Math.Max(width, 34), $"{width}: {line.Text}");
        }
    }
}
