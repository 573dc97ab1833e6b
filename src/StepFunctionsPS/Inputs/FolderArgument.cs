using System;
using System.Management.Automation;

namespace StepFunctionsPS.Inputs;

/// <summary>Finds the folder that a parameter names, be it there or not.</summary>
internal sealed class FolderArgument(PathIntrinsics paths, Action<Refusal, object?> refuse)
{
    /// <summary>Its full path; null when it cannot be one.</summary>
    public string? Take(string path)
    {
        try
        {
            var full = paths.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
            if (provider.Name == "FileSystem") return full;
            refuse(CommandMessages.NotAFile(path, $"the {provider.Name} provider"), path);
        }
        catch (SessionStateException)
        {
            refuse(CommandMessages.PathMissing(path), path);
        }

        return null;
    }
}
