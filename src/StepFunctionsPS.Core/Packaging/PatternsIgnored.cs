using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Packaging;

/// <summary>Tells of patterns of functions that count for nothing, since the functions share one zip.</summary>
internal static class PatternsIgnored
{
    public static void Report(Service service, DiagnosticBag diagnostics)
    {
        foreach (var function in service.Functions.All.Where(function => function.Image is null && function.Package.Artifact is null && !CodePackages.IsOwn(function, service)))
        {
            if (((function.Entry.Value as MappingNode)?["package"] as MappingNode)?.Find("patterns") is { } patterns)
                diagnostics.Add(PackagingMessages.PatternsIgnored(patterns.KeySpan, $"function '{function.Key}'"));
        }
    }
}
