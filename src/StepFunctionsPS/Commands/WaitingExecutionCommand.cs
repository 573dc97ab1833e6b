using System;
using System.Management.Automation;

namespace StepFunctionsPS.Commands;

/// <summary>What cmdlets share that wait for executions: how long, how often they look, and where it is shown.</summary>
public abstract class WaitingExecutionCommand : ExecutionCommand
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

    private protected override OutputPlace WantedPlace => OutputPlace;

    private protected override TimeSpan Pace => Waits.Interval ?? base.Pace;

    private protected override WaitArguments Waits => WaitArguments.Of(MyInvocation, Timeout, PollInterval);
}
