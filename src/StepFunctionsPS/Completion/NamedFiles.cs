using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace StepFunctionsPS.Completion;

/// <summary>The files that an unfinished command line names.</summary>
internal static class NamedFiles
{
    public static IEnumerable<string> In(IDictionary arguments)
    {
        using var shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
        // Completers get no session state, and only the session knows its location and drives.
        shell.AddCommand("Microsoft.PowerShell.Management\\Convert-Path").AddParameter("ErrorAction", ActionPreference.Ignore);
        if (arguments["LiteralPath"] is { } literal) shell.AddParameter("LiteralPath", literal);
        else shell.AddParameter("Path", arguments["Path"] ?? ".");
        return shell.Invoke<string>().ToArray();
    }
}
