using System;
using System.IO;
using System.Management.Automation;

namespace StepFunctionsPS.Inputs;

/// <summary>PowerShell's current folder, which is not the process's.</summary>
internal sealed class Location(PathIntrinsics paths)
{
    private static readonly StringComparison Comparison = Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>A path as the user would write it from here: relative when it is below.</summary>
    public string Show(string full)
    {
        var here = paths.CurrentFileSystemLocation.ProviderPath.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return full.StartsWith(here, Comparison) && full.Length > here.Length ? full.Substring(here.Length) : full;
    }

    /// <summary>The full path of what was shown.</summary>
    public string Full(string shown)
    {
        try
        {
            return Path.GetFullPath(Path.Combine(paths.CurrentFileSystemLocation.ProviderPath, shown));
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException or PathTooLongException)
        {
            // Not the path of a file on this system.
            return shown;
        }
    }
}
