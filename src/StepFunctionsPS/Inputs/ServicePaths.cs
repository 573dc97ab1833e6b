using System;
using System.Collections.Generic;
using System.IO;
using System.Management.Automation;

namespace StepFunctionsPS.Inputs;

/// <summary>Finds what -Path and -LiteralPath name; what cannot be found is refused.</summary>
internal sealed class ServicePaths(PathIntrinsics paths, Action<Refusal, object?> refuse)
{
    /// <summary>All that a path with wildcards names.</summary>
    public IReadOnlyList<string> Match(string path)
    {
        try
        {
            var found = paths.GetResolvedProviderPathFromPSPath(path, out var provider);
            if (!Accepts(provider, path)) return [];
            if (found.Count == 0) refuse(CommandMessages.NothingMatches(path), path);
            return [.. found];
        }
        catch (SessionStateException)
        {
            refuse(CommandMessages.PathMissing(path), path);
            return [];
        }
    }

    /// <summary>The path as it stands, whatever characters it has.</summary>
    public IReadOnlyList<string> Take(string path)
    {
        try
        {
            var full = paths.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
            if (!Accepts(provider, path)) return [];
            if (File.Exists(full) || Directory.Exists(full)) return [full];
        }
        catch (SessionStateException)
        {
            // A drive that does not exist is a path that does not exist.
        }

        refuse(CommandMessages.PathMissing(path), path);
        return [];
    }

    private bool Accepts(ProviderInfo provider, string path)
    {
        if (provider.Name == "FileSystem") return true;
        refuse(CommandMessages.NotAFile(path, $"the {provider.Name} provider"), path);
        return false;
    }
}
