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

    private static StackStateMachine[] Machines(Stack? stack) => stack!.StateMachines.Values.ToArray();
}
