using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Tests.Fuzz;

/// <summary>Texts to begin with: what found something once, and the inputs of baselines and examples.</summary>
internal static class FuzzTexts
{
    private const int LongestText = 20_000;

    /// <summary>Files of the project by their ending, those that are expected of baselines left out.</summary>
    public static IEnumerable<string> Project(params string[] endings) => new[] { Repository.PathOf("examples"), Repository.PathOf("tests", "baselines") }
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Where(file => endings.Any(ending => file.EndsWith(ending)) && Path.GetFileName(file) is not ("case.json" or "template.yml"))
        .Order(System.StringComparer.Ordinal)
        .Select(File.ReadAllText)
        .Where(text => text.Length is > 0 and <= LongestText);

    /// <summary>What found something once, which has to stay mended.</summary>
    public static IEnumerable<string> Found(string target) =>
        Directory.Exists(Folder(target)) ? Directory.EnumerateFiles(Folder(target)).Order(System.StringComparer.Ordinal).Select(File.ReadAllText) : [];

    private static string Folder(string target) => Repository.PathOf("tests", "StepFunctionsPS.Core.Tests", "Fuzz", "seeds", target);
}
