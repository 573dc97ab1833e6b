using System;
using System.Linq;
using StepFunctionsPS.Presentation;
using StepFunctionsPS.Presentation.Places;
using Xunit;

namespace StepFunctionsPS.Tests.Presentation;

public sealed class ExecutionPresentationTests
{
    private readonly RecordingScreen screen = new();
    private DateTimeOffset now = OrderRun.Start;

    [Theory]
    [InlineData(OutputPlace.Console, true, 60)]
    [InlineData(OutputPlace.Plain, false, null)]
    [InlineData(OutputPlace.AzurePipelines, false, null)]
    public void AFailedRunReadsTheSameInEachPlace(OutputPlace place, bool isInteractive, int? width)
    {
        using var shown = Present(place, isInteractive, width);
        shown.Step("Running order as run-1");
        foreach (var item in OrderRun.Failed)
        {
            now = item.Event.Timestamp;
            shown.Event(item);
            if (item.Event.Type == "MapIterationSucceeded") shown.Progress("Ship", 1, 3);
        }

        shown.Detail("order: ##[error]as AWS says it");
        shown.Finish(OrderRun.Report("FAILED") with { FailedState = "Tell", Error = "States.QueryEvaluationError" }, hasErrors: false);
        Transcript.Check("Presentation", $"FailedRun.{place}{width}", screen.Shown);
    }

    [Fact]
    public void ThousandsOfIterationsDoNotFloodTheLog()
    {
        using var shown = Present(OutputPlace.Plain, isInteractive: false, width: null);
        for (var index = 0; index < 5000; index++)
        {
            now = OrderRun.Start.AddSeconds(index / 100.0);
            shown.Event(OrderRun.Within(index / 100.0, "PassStateExited", "Pack", index, 0.1));
            if (index % 10 == 0) shown.Event(OrderRun.Within(index / 100.0, "MapIterationFailed", "Ship", index, 0.1));
            shown.Progress("Ship", index, 5000);
        }

        Assert.InRange(Lines.Count(line => line.Contains("✔")), 40, 50);
        Assert.InRange(Lines.Count(line => line.Contains("✖")), 50, 60);
        Assert.Single(Lines, line => line.EndsWith("Ship: from here on only failures are shown, and how far it is"));
        Assert.Single(Lines, line => line.EndsWith("Ship: from here on only how far it is; Get-SfnExecutionEvent tells of all failures"));
        Assert.Equal("Faint       40.0s  … Ship  4000/5000", Lines.Last());
    }

    [Fact]
    public void SignsOfLifeSayWhereItIs()
    {
        using var shown = Present(OutputPlace.Plain, isInteractive: false, width: null);
        shown.Event(OrderRun.At(0, "WaitStateEntered", "Cool down"));
        now = OrderRun.Start.AddSeconds(30);
        shown.StillWaiting("Running order", TimeSpan.FromSeconds(30));
        Assert.Equal(["Faint       30.0s  … still running order: 30 s, in Cool down"], Lines);
    }

    [Fact]
    public void AStateThatIsEnteredIsInTheBarWhereSomebodyLooks()
    {
        using (var shown = Present(OutputPlace.Console, isInteractive: true, width: 80))
        {
            shown.Step("Running order");
            shown.Event(OrderRun.At(0, "TaskStateEntered", "Charge"));
        }

        Assert.Equal(["Heading  Running order", "(bar)    Running order | in Charge | -1", "(end)    Running order"], Lines);
    }

    [Fact]
    public void EachExecutionHasItsGroupAndEveryGroupIsClosed()
    {
        using (var shown = Present(OutputPlace.AzurePipelines, isInteractive: false, width: null))
        {
            shown.Step("Running order as one");
            shown.Step("Running order as two");
        }

        Assert.Equal(["Text     ##[group]Running order as one", "(last)   ##[endgroup]", "Text     ##[group]Running order as two", "(last)   ##[endgroup]"], Lines);
    }

    [Fact]
    public void SecretsAreInNoLine()
    {
        using var shown = new ExecutionPresentation(screen, PlaceFormats.For(OutputPlace.Plain, _ => null), new ScreenTraits(false, true, null), () => now, text => text.Replace("funds", "***"));
        shown.Step("funds");
        foreach (var item in OrderRun.Failed) shown.Event(item);
        shown.Detail("funds");
        Assert.DoesNotContain("funds", screen.Shown);
        Assert.Contains("***", screen.Shown);
    }

    [Fact]
    public void SignsAreAsciiWhereOthersDoNotArriveAndRowsFitTheScreen()
    {
        foreach (var width in Enumerable.Range(30, 120))
        {
            var rows = new ExecutionRow(new ScreenTraits(IsInteractive: true, HasSymbols: false, width), text => text);
            foreach (var item in OrderRun.Failed.Where(item => item.State is null or not "Charge" || item.Error is null))
            {
                if (rows.Of(item, null, null) is not { } row) continue;
                Assert.All(row.Text, letter => Assert.True(letter < 128, row.Text));
                Assert.True(row.Text.Length < width, row.Text);
            }
        }
    }

    [Theory]
    [InlineData("SUCCEEDED", "Success order SUCCEEDED in 14 s.")]
    [InlineData("TIMED_OUT", "Failure order TIMED_OUT in 14 s.")]
    [InlineData("RUNNING", "Text order RUNNING.", "Text Next: Watch-SfnExecution " + OrderRun.Arn)]
    public void TheEndNamesWhatCountsAndWhatComesNext(string status, params string[] expected) =>
        Assert.Equal(expected, ExecutionClosing.Of(OrderRun.Report(status), hasErrors: false).Select(line => $"{line.Kind} {line.Text}"));

    [Fact]
    public void WhatAnErrorNamesIsNotNamedTwice() =>
        Assert.Equal("order RUNNING.", Assert.Single(ExecutionClosing.Of(OrderRun.Report("RUNNING"), hasErrors: true)).Text);

    [Theory]
    [InlineData(59, "Success     50.0s  ✔ Ship  50.0s")]
    [InlineData(120, "Success     50.0s  ✔ Ship  50.0s  120/120")]
    public void CountsThatAreBehindTheEndAreNotShownThere(long done, string expected)
    {
        using var shown = Present(OutputPlace.Console, isInteractive: true, width: 80);
        shown.Progress("Ship", done, 120);
        shown.Event(OrderRun.At(50, "MapStateExited", "Ship") with { Duration = TimeSpan.FromSeconds(50) });
        Assert.Equal(expected, Lines.Last());
    }

    [Fact]
    public void ExpressExecutionsThatGoOnCannotBeWatched() =>
        Assert.Equal("order RUNNING.", Assert.Single(ExecutionClosing.Of(OrderRun.Report("RUNNING", "arn:aws:states:eu-west-1:123456789012:express:order:run-1:1"), hasErrors: false)).Text);

    [Fact]
    public void FailuresAreSaidInOneLine() =>
        Assert.Equal("order FAILED in 14 s in state Charge: Card.Declined.",
            Assert.Single(ExecutionClosing.Of(OrderRun.Report("FAILED") with { FailedState = "Charge", Error = "Card.Declined" }, hasErrors: false)).Text);

    [Theory]
    [InlineData(-1, "0.0s")]
    [InlineData(1.94, "1.9s")]
    [InlineData(59.94, "59.9s")]
    [InlineData(59.96, "1m00s")]
    [InlineData(150, "2m30s")]
    [InlineData(3599.6, "1h00m")]
    [InlineData(90000, "25h00m")]
    public void TimesFitColumns(double seconds, string expected) => Assert.Equal(expected, Elapsed.Short(TimeSpan.FromSeconds(seconds)));

    private string[] Lines => screen.Shown.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private ExecutionPresentation Present(OutputPlace place, bool isInteractive, int? width) =>
        new(screen, PlaceFormats.For(place, _ => null), new ScreenTraits(isInteractive, HasSymbols: true, width), () => now, text => text);
}
