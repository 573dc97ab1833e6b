using System.Collections.Generic;
using System.Management.Automation;
using System.Threading;

namespace StepFunctionsPS.Aws;

/// <summary>Calls commands in the caller's session, where functions and mocks are seen, and stops them with the caller's pipeline.</summary>
internal sealed class SessionCommand(CancellationToken stop)
{
    /// <exception cref="PipelineStoppedException">The caller is stopped.</exception>
    /// <exception cref="RuntimeException">The command failed.</exception>
    public IReadOnlyList<PSObject> Invoke(string name, IEnumerable<(string Name, object Value)> parameters)
    {
        if (stop.IsCancellationRequested) throw new PipelineStoppedException();
        using var shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
        shell.AddCommand(name);
        foreach (var (parameter, value) in parameters) shell.AddParameter(parameter, value);
        // Whatever the caller prefers, an error must not pass for an empty answer.
        shell.AddParameter("ErrorAction", ActionPreference.Stop);
        using (stop.Register(shell.Stop))
        {
            try
            {
                var given = shell.Invoke();
                // PowerShell stops what is inside first, and what it was to give then looks like an empty answer.
                if (stop.IsCancellationRequested || shell.InvocationStateInfo.State == PSInvocationState.Stopped) throw new PipelineStoppedException();
                // A function that takes no -ErrorAction leaves its errors here.
                return shell.Streams.Error.Count == 0 ? given : throw new CmdletInvocationException(shell.Streams.Error[0].ToString(), shell.Streams.Error[0].Exception);
            }
            catch (RuntimeException) when (stop.IsCancellationRequested)
            {
                throw new PipelineStoppedException();
            }
        }
    }
}
