using System;
using System.Management.Automation;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Presentation.Places;

namespace StepFunctionsPS.Presentation;

/// <summary>What a cmdlet shows that runs state machines in AWS, or follows them.</summary>
/// <param name="cmdlet">The cmdlet.</param>
/// <param name="place">Where its lines are read.</param>
/// <param name="shown">A text as it may be shown, without secrets.</param>
internal sealed class ExecutionScreen(PSCmdlet cmdlet, PlaceFormat place, Func<string, string> shown) : IDisposable
{
    private ExecutionPresentation? presentation;

    /// <summary>Is told how executions go, and shows it.</summary>
    public IExecutionObserver Observer => Presentation;

    private ExecutionPresentation Presentation => presentation ??=
        new ExecutionPresentation(new HostScreen(cmdlet, HostTraits.HasColour(cmdlet, place)), place, HostTraits.Of(cmdlet, place), () => DateTimeOffset.Now, shown);

    /// <summary>Ends an execution: the line that counts, and the next command unless an error names it.</summary>
    public void Finish(ExecutionReport report, bool hasErrors) => Presentation.Finish(report, hasErrors);

    /// <summary>Closes what is open.</summary>
    public void Dispose() => presentation?.Dispose();
}
