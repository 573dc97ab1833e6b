using System;
using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Commands;

/// <summary>What cmdlets share that wait for CloudFormation: how long, how often they look, and what is told when they are stopped.</summary>
public abstract class WaitingStackCommand : StackCommand
{
    /// <summary>How many seconds to wait at most; as long as it takes when left out.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int Timeout { get; set; }

    /// <summary>The seconds between two looks at AWS; 1 growing to 10 when left out.</summary>
    [Parameter]
    [ValidateRange(0.0, 3600.0)]
    public double PollInterval { get; set; }

    /// <summary>Where lines are read; found out from the environment when left out.</summary>
    [Parameter]
    public OutputPlace OutputPlace { get; set; }

    /// <summary>What CloudFormation is at work on, and goes on with when the cmdlet is stopped; null for nothing.</summary>
    private protected string? Working { get; set; }

    /// <summary>What there may be of work that CloudFormation has not begun yet; empty for a cmdlet that only looks.</summary>
    private protected virtual string LeftBehind => "";

    private protected override OutputPlace WantedPlace => OutputPlace;

    /// <summary>Whether the user is going to be asked.</summary>
    private protected bool IsAsked
    {
        get
        {
            if (MyInvocation.BoundParameters.TryGetValue("Confirm", out var confirm)) return (SwitchParameter)confirm;
            return LanguagePrimitives.TryConvertTo(GetVariableValue("ConfirmPreference"), out ConfirmImpact threshold) && threshold is ConfirmImpact.Low or ConfirmImpact.Medium;
        }
    }

    private protected override IDeploymentObserver Observer => new WorkEndObserver(base.Observer, OnEnd);

    /// <summary>Whether the user wants to see only what would be done.</summary>
    private protected bool IsRehearsal => MyInvocation.BoundParameters.TryGetValue("WhatIf", out var whatIf)
        ? (SwitchParameter)whatIf
        : LanguagePrimitives.IsTrue(GetVariableValue("WhatIfPreference"));

    private bool IsApproved { get; set; }

    // A work ended, so that stopping leaves nothing behind that goes on.
    private bool HasEnded { get; set; }

    private WaitArguments Waits => WaitArguments.Of(MyInvocation, Timeout, PollInterval);

    private protected TimeSpan? Patience => Waits.Patience;

    private protected override TimeSpan Pace => Interval ?? base.Pace;

    private protected override IClock Clock => new SessionClock(OnWait, StopToken);

    private protected override TimeSpan? Interval => Waits.Interval;

    /// <summary>A wait begins.</summary>
    private protected virtual void OnWait()
    {
    }

    /// <summary>The same as <see cref="StackCommand.Call"/>; when the user stops it, what goes on is told, and how to see it.</summary>
    private protected void CallAndWait(StackTarget target, Action<AwsCloud, Cloud> work)
    {
        (Working, IsApproved, HasEnded) = (null, false, false);
        var region = "";
        try
        {
            Call(target, (aws, cloud) =>
            {
                region = cloud.Region.Length > 0 ? $" -Region {cloud.Region}" : "";
                work(aws, cloud);
            });
        }
        catch (PipelineStoppedException) when (IsStoppedByUser)
        {
            // The streams are closed by now, the host is not.
            if (Working is not null) Host.UI.WriteLine($"Stopped waiting. CloudFormation goes on with {Working}: Watch-SfnStack {Working}{region} follows it.");
            else if (IsApproved && HasEnded) Host.UI.WriteLine($"Stopped. CloudFormation has ended what was begun: Get-SfnStack {target.StackName}{region} shows how the stack is. {LeftBehind}");
            else if (IsApproved) Host.UI.WriteLine($"Stopped before CloudFormation began with {target.StackName}. {LeftBehind}");
            throw;
        }
    }

    private void OnEnd() => (Working, HasEnded) = (null, true);

    /// <summary>Asks the user whether to go on, and for that gives what can change AWS.</summary>
    /// <param name="aws">The account and region.</param>
    /// <param name="sentence">What would be done.</param>
    /// <param name="rehearse">Is called instead of changing anything, when the user wants to see only what would be done.</param>
    /// <returns>Null when nothing is to be changed.</returns>
    private protected CloudChanges? Approve(AwsCloud aws, string sentence, Action rehearse)
    {
        IsApproved = Agrees(sentence, out var isRehearsal);
        if (IsApproved) return aws.ForChanging(stackName => Working = stackName);
        if (isRehearsal) rehearse();
        return null;
    }
}
