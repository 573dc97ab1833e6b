using System.Collections.Generic;
using System.Management.Automation;
using System.Threading;

namespace StepFunctionsPS.Aws;

/// <summary>Calls commands in the caller's session, where functions and mocks are seen, and stops them with the caller's pipeline.</summary>
internal sealed class SessionCommand(CancellationToken stop)
{
    /// <param name="name">The command.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="most">How many objects are wanted at most: a command that pages asks for no further page then. Null for all.</param>
    /// <exception cref="PipelineStoppedException">The caller is stopped.</exception>
    /// <exception cref="RuntimeException">The command failed.</exception>
    public IReadOnlyList<PSObject> Invoke(string name, IEnumerable<(string Name, object Value)> parameters, int? most = null)
    {
        if (stop.IsCancellationRequested) throw new PipelineStoppedException();
        using var shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
        shell.AddCommand(name);
        foreach (var (parameter, value) in parameters) shell.AddParameter(parameter, value);
        // Whatever the caller prefers, an error must not pass for an empty answer.
        shell.AddParameter("ErrorAction", ActionPreference.Stop);
        if (most is { } count) shell.AddCommand("Microsoft.PowerShell.Utility\\Select-Object").AddParameter("First", count);
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
