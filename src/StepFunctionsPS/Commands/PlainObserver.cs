using System;
using System.Globalization;
using System.Management.Automation;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Commands;

/// <summary>Shows a deployment line by line, as Write-Host would.</summary>
internal sealed class PlainObserver(PSCmdlet command) : IDeploymentObserver
{
    public void Step(string what) => Say(what, "SfnStep");

    public void Event(StackEvent item) =>
        Say($"{item.Timestamp.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture)}  {new string(' ', 2 * item.Depth)}{item}", "SfnEvent");

    public void Progress(DeploymentProgress progress)
    {
    }

    public void StillWaiting(string what, TimeSpan elapsed) => Say($"{what} ({elapsed.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s)", "SfnStep");

    public void Detail(string what) => command.WriteVerbose(what);

    private void Say(string line, string tag) => command.WriteInformation(new HostInformationMessage { Message = line }, ["PSHOST", tag]);
}
