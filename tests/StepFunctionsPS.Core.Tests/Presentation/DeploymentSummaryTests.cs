using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Presentation;
using Xunit;

namespace StepFunctionsPS.Tests.Presentation;

public sealed class DeploymentSummaryTests
{
    private static readonly Diagnostic Cause = new("SFN9299", DiagnosticSeverity.Error, Orders.Place, "OrderStateMachine failed: the role 'a|b' may not <do> it.", "Allow it in `iamRoleStatements`.");
    private static readonly Diagnostic Warning = new("SFN9298", DiagnosticSeverity.Warning, default, "The password hunter22 is weak.", "");

    [Fact]
    public void ASuccessTellsWhatThereIsNow() => Transcript.Check("Presentation", "Summary.Updated", Summarise(new DeploymentResult(Orders.Stack, [Warning])
    {
        Summary = "Published orders-dev in 41 s: 1 added, 2 changed, 1 replaced, 1 removed.",
        Changes = Orders.Changes,
    }));

    [Fact]
    public void AFailureBeginsWithItsCause() => Transcript.Check("Presentation", "Summary.Failed", Summarise(new DeploymentResult(new Stack("orders-dev", Orders.StackId, "UPDATE_ROLLBACK_COMPLETE", "eu-west-1"), [Cause, Warning])
    {
        Summary = "Failed to publish orders-dev after 30 s.",
        Changes = Orders.Changes,
        Failures = [.. Orders.FailedUpdate.Where(item => item.IsFailure)],
    }));

    [Fact]
    public void AChangeSetTellsWhatItWouldDo() => Transcript.Check("Presentation", "Summary.ChangeSet", Summarise(new DeploymentResult(null, [])
    {
        Summary = "The change set release-7 waits.",
        ChangeSet = new StackChangeSet("orders-dev", "release-7", "arn:aws:cloudformation:eu-west-1:123456789012:changeSet/release-7/2", "CREATE_COMPLETE", "eu-west-1") { Changes = Orders.Changes, StackId = Orders.StackId },
    }));

    [Fact]
    public void LongTablesEndWithACount()
    {
        var many = Enumerable.Range(0, 250).Select(number => new ResourceChange(ChangeAction.Add, $"R{number}", "AWS::SNS::Topic", "")).ToArray();
        var page = Summarise(new DeploymentResult(Orders.Stack, []) { Changes = many });
        Assert.Contains("50 more are left out here.", page);
        Assert.DoesNotContain("R200", page);
    }

    private static string Summarise(DeploymentResult result) => new DeploymentSummary(text => text.Replace("hunter22", "***")).Of("orders-dev", result);
}
