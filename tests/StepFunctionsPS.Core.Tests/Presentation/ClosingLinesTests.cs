using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Presentation;
using Xunit;

namespace StepFunctionsPS.Tests.Presentation;

public sealed class ClosingLinesTests
{
    [Fact]
    public void AStackWithAMachineLeadsToItsFirstRun() => Assert.Equal(
        "Next: Invoke-SfnStateMachine arn:aws:states:eu-west-1:123456789012:stateMachine:order -InputObject @{ }", Last(new DeploymentResult(Orders.Stack, [])));

    [Fact]
    public void AStackWithoutOneLeadsToItself() =>
        Assert.Equal("Next: Get-SfnStack -StackName orders-dev -Region eu-west-1", Last(new DeploymentResult(Orders.Stack with { StateMachines = Table<StackStateMachine>.Empty }, [])));

    [Fact]
    public void WorkThatGoesOnLeadsToWatchingIt() => Assert.Equal(
        "Next: Watch-SfnStack -StackName orders-dev -Region eu-west-1", Last(new DeploymentResult(new Stack("orders-dev", Orders.StackId, "UPDATE_IN_PROGRESS", "eu-west-1"), [])));

    [Fact]
    public void AChangeSetLeadsToApplyingIt()
    {
        var waiting = new StackChangeSet("orders-dev", "release-7", "arn", "CREATE_COMPLETE", "eu-west-1");
        Assert.Equal("Next: Publish-SfnStack -StackName orders-dev -Region eu-west-1 -ChangeSetName release-7", Last(new DeploymentResult(null, []) { ChangeSet = waiting with { Changes = Orders.Changes } }));
        Assert.Null(Last(new DeploymentResult(null, []) { ChangeSet = waiting }));
    }

    [Fact]
    public void ACommandIsNotNamedTwice()
    {
        var result = new DeploymentResult(new Stack("orders-dev", Orders.StackId, "UPDATE_IN_PROGRESS", "eu-west-1"), []) { Summary = "CloudFormation goes on: 'Watch-SfnStack orders-dev'." };
        Assert.Equal([new ShownLine(LineKind.Success, result.Summary)], ClosingLines.Of(result));
    }

    [Fact]
    public void NothingChangedLeadsNowhere()
    {
        var shown = ClosingLines.Of(new DeploymentResult(Orders.Stack with { Outcome = "Unchanged" }, []) { Summary = "Nothing to change." }).ToArray();
        Assert.Equal([new ShownLine(LineKind.Success, "Nothing to change.")], shown);
    }

    private static string? Last(DeploymentResult result) => ClosingLines.Of(result).Select(line => line.Text).LastOrDefault();
}
