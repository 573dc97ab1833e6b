using System;
using System.Linq;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Presentation;
using StepFunctionsPS.Presentation.Places;
using Xunit;

namespace StepFunctionsPS.Tests.Presentation;

public sealed class DeploymentPresentationTests
{
    private readonly RecordingScreen screen = new();
    private DateTimeOffset now = Orders.Start;

    [Theory]
    [InlineData(OutputPlace.Console, true, 100)]
    [InlineData(OutputPlace.Console, true, 60)]
    [InlineData(OutputPlace.Plain, false, null)]
    [InlineData(OutputPlace.AzurePipelines, false, null)]
    [InlineData(OutputPlace.GitHub, false, null)]
    public void AFailedUpdateReadsTheSameInEachPlace(OutputPlace place, bool isInteractive, int? width)
    {
        using var shown = Present(place, isInteractive, width);
        shown.Show(ComparisonText.Lines(Orders.Changes));
        shown.Step("Uploading orders.zip (1.2 MB)");
        var done = 0;
        foreach (var item in Orders.FailedUpdate)
        {
            now = item.Timestamp.ToOffset(Orders.Start.Offset);
            shown.Event(item);
            shown.Progress(new DeploymentProgress("Publishing orders-dev", $"{item.Status} {item.LogicalId}", ++done, Orders.FailedUpdate.Count));
        }

        shown.Detail("orders-dev: ##[error]as AWS says it");
        var failed = new Diagnostic("SFN9299", DiagnosticSeverity.Error, Orders.Place, "OrderStateMachine failed.", "");
        shown.Finish(new DeploymentResult(null, [failed]) { Summary = "Failed to publish orders-dev after 30 s: everything is as it was before." });
        Transcript.Check("Presentation", $"FailedUpdate.{place}{width}", screen.Shown);
    }

    [Fact]
    public void SignsOfLifeAreRowsWhereNobodyLooks()
    {
        using var shown = Present(OutputPlace.Plain, isInteractive: false, width: null);
        now = Orders.Start.AddSeconds(30);
        shown.StillWaiting("Publishing orders-dev", TimeSpan.FromSeconds(150));
        Assert.Equal(["Faint    14:00:30  still publishing orders-dev: 2 min 30 s"], Lines);
    }

    [Fact]
    public void SignsOfLifeAreInTheBarWhereSomebodyLooks()
    {
        using (var shown = Present(OutputPlace.Console, isInteractive: true, width: 80)) shown.StillWaiting("Publishing orders-dev", TimeSpan.FromSeconds(5));
        Assert.Equal(["(bar)    Waiting | still publishing orders-dev: 5 s | -1", "(end)    Waiting"], Lines);
    }

    [Fact]
    public void TheBarMovesFiveTimesASecondAtMost()
    {
        using (var shown = Present(OutputPlace.Console, isInteractive: true, width: 80))
        {
            for (var step = 0; step < 100; step++)
            {
                now = Orders.Start.AddMilliseconds(step * 10);
                shown.Progress(new DeploymentProgress("Packing", $"{step}", step, 1000));
            }
        }

        Assert.Equal(5, Lines.Count(line => line.StartsWith("(bar)")));
        Assert.Equal("(end)    Packing", Lines[^1]);
    }

    [Fact]
    public void AzurePipelinesIsToldOfEachPercentOnce()
    {
        using var shown = Present(OutputPlace.AzurePipelines, isInteractive: false, width: null);
        for (var done = 0; done < 1000; done++) shown.Progress(new DeploymentProgress("Packing", "x", done, 1000));
        Assert.Equal(100, Lines.Length);
        Assert.Equal("Text     ##vso[task.setprogress value=99;]Packing", Lines[^1]);
    }

    [Theory]
    [InlineData(OutputPlace.AzurePipelines, "##[group]", "##[endgroup]")]
    [InlineData(OutputPlace.GitHub, "::group::", "::endgroup::")]
    public void WhateverHappensAGroupIsClosed(OutputPlace place, string start, string end)
    {
        Assert.Throws<InvalidOperationException>(() => ShowAndFail(place));
        Assert.Equal(1, Lines.Count(line => line.Contains(start)));
        Assert.Equal("(last)   " + end, Lines[^1]);
    }

    [Fact]
    public void RowsOfOtherDaysHaveTheirDate()
    {
        now = Orders.Start.AddDays(1);
        using var shown = Present(OutputPlace.Plain, isInteractive: false, width: null);
        shown.Event(Orders.FailedUpdate[2]);
        Assert.StartsWith("Success  2026-11-22 14:00:09  ✔ CREATE_COMPLETE ", Lines[0]);
    }

    [Fact]
    public void SignsAreAsciiWhereOthersDoNotArrive()
    {
        var rows = new EventRow(new ScreenTraits(IsInteractive: true, HasSymbols: false, Width: 80), () => now);
        foreach (var line in Orders.FailedUpdate.SelectMany(rows.Of)) Assert.All(line.Text, letter => Assert.True(letter < 128, line.Text));
    }

    private void ShowAndFail(OutputPlace place)
    {
        using var shown = Present(place, isInteractive: false, width: null);
        shown.Event(Orders.FailedUpdate[0]);
        throw new InvalidOperationException();
    }

    private string[] Lines => screen.Shown.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private DeploymentPresentation Present(OutputPlace place, bool isInteractive, int? width) =>
        new(screen, PlaceFormats.For(place, _ => null), new ScreenTraits(isInteractive, HasSymbols: true, width), () => now);
}
