using System.IO;
using System.Linq;

namespace StepFunctionsPS.Tests.Baselines;

/// <summary>Where each part of a template comes from.</summary>
internal static class SourceMapDump
{
    public static string Write(Template template) => string.Concat(template.SourceMap.Entries
        .Select(entry => $"{entry.Key} <- {Path.GetFileName(entry.Value.Path)}({entry.Value.Line},{entry.Value.Column})\n"));
}
