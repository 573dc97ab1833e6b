using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Tests.Deployment;
using Xunit;

namespace StepFunctionsPS.Tests.Executions;

/// <summary>Decisions about executions that need no call.</summary>
public sealed class ExecutionRuleTests
{
    [Theory]
    [InlineData("order-42_a.b", true)]
    [InlineData("größe", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a:b", false)]
    [InlineData("a/b", false)]
    [InlineData("a[0]", false)]
    [InlineData("a*", false)]
    [InlineData("a$b", false)]
    [InlineData("a\u0085b", false)]
    [InlineData("\ud83d\ude00", false)]
    public void NamesAreThoseThatAwsTakes(string name, bool isValid) => Assert.Equal(isValid, ExecutionNames.IsValid(name));

    [Fact]
    public void NamesHaveEightyCharactersAtMost()
    {
        Assert.True(ExecutionNames.IsValid(new string('a', 80)));
        Assert.False(ExecutionNames.IsValid(new string('a', 81)));
    }

    [Theory]
    [InlineData("arn:aws:states:us-east-1:123456789012:stateMachine:order", true)]
    [InlineData("arn:aws-cn:states:cn-north-1:123456789012:stateMachine:order:7", true)]
    [InlineData("arn:aws:states:us-east-1:123456789012:execution:order:one", false)]
    [InlineData("arn:aws:states:us-east-1:123456789012:stateMachine:", false)]
    [InlineData("order", false)]
    public void MachinesAreKnownByTheirArns(string arn, bool isValid) => Assert.Equal(isValid, StateMachineArns.IsValid(arn));

    [Fact]
    public void AnExecutionOfAnAliasHasTheNameOfTheMachine() =>
        Assert.Equal("arn:aws:states:us-east-1:123456789012:execution:order:one", StateMachineArns.ExecutionOf("arn:aws:states:us-east-1:123456789012:stateMachine:order:PROD", "one"));

    [Theory]
    [InlineData(262_144, false)]
    [InlineData(262_145, true)]
    public void InputsAreMeasuredInBytes(int bytes, bool isTooLarge)
    {
        Assert.Equal(isTooLarge, ExecutionInputs.IsTooLarge(new string('x', bytes), out _));
        Assert.Equal(isTooLarge, ExecutionInputs.IsTooLarge(new string('é', bytes / 2) + new string('x', bytes % 2), out _));
    }

    [Fact]
    public void StatesInBranchesHavePlacesToo()
    {
        Assert.True(StatePlace.Find(Shop.Order, "Pack").Line > StatePlace.Find(Shop.Order, "Ship").Line);
        Assert.Equal(0, StatePlace.Find(Shop.Order, "Other").Line);
        Assert.Equal(0, StatePlace.Find(null, "Pack").Line);
    }

    [Fact]
    public void AStackHasTheMachinesOfItsService()
    {
        var it = new Scenario();
        it.Publish(Orders.Package());
        Assert.Equal("order", Assert.Single(Machines(it.Read(Orders.Service()))).Machine?.Key);
        Assert.Equal("order", Assert.Single(Machines(it.Watch(Orders.Service()).Stack)).Machine?.Key);
        Assert.Null(Assert.Single(Machines(it.Read())).Machine);
    }

    [Fact]
    public void APublishedStackHasTheMachinesOfItsPackage()
    {
        var it = new Scenario();
        Assert.NotNull(Assert.Single(Machines(it.Publish(Orders.Package()).Stack)).Machine);
        // One that was read from a folder has no service.
        Assert.Null(Assert.Single(Machines(it.Publish(Orders.Package() with { StateMachines = [] }).Stack)).Machine);
    }

    [Fact]
    public void SentencesOfFailuresAreShortAndNamesHaveOneLine()
    {
        var text = FailureText.Of("order", "FAILED", "Pa\ny\u001b[2J", default, "Bad\r\nOne", new string('x', 32_768));
        Assert.StartsWith("State machine 'order' failed in state 'Pa y [2J': Bad One: xxx", text);
        Assert.EndsWith("x.", text);
        Assert.InRange(text.Length, 2000, 2100);
    }

    [Fact]
    public void APageThatLeadsToItselfIsReadOnce()
    {
        var executions = new SamePage(new ExecutionScenario().Aws.Started("order", "one", Scripts.Success).History);
        var stream = new HistoryStream(executions, "arn", withData: false);
        var told = 0;
        for (var look = 0; look < 3; look++) stream.Read(_ => told++);
        Assert.Equal(executions.Events.Count, told);
        Assert.InRange(executions.Pages, 3, 6);
    }

    // A function in the place of the cmdlet that knows of no pages.
    private sealed class SamePage(IReadOnlyList<HistoryEvent> events) : IExecutions
    {
        public IReadOnlyList<HistoryEvent> Events { get; } = events;

        public int Pages { get; private set; }

        public DescribedMachine? FindStateMachine(string stateMachineArn) => null;

        public DescribedMachine? FindStateMachineOf(string executionArn) => null;

        public DescribedExecution? Find(string executionArn) => null;

        public MapRunCounts? FindMapRun(string mapRunArn) => null;

        public HistoryPage ReadHistory(HistoryQuery query) => ++Pages > 50
            ? throw new InvalidOperationException("The pages have no end.")
            : new HistoryPage(query.Backwards ? [.. Events.Reverse()] : Events, "again");
    }

    private static StackStateMachine[] Machines(Stack? stack) => stack!.StateMachines.Values.ToArray();
}
