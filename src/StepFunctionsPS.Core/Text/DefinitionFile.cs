using System;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Text;

/// <summary>Files that hold one definition in Amazon States Language, and no service.</summary>
internal static class DefinitionFile
{
    private static readonly string[] Endings = [".asl.json", ".asl.yaml", ".asl.yml", ".asl"];

    /// <summary>Whether a path names one, by its name: any JSON file is one but serverless.json.</summary>
    public static bool IsNamed(string path)
    {
        var name = Path.GetFileName(path);
        if (HasEnding(path)) return true;
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("serverless.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether its name says so beyond doubt; a plain JSON file may as well be a service.</summary>
    public static bool HasEnding(string path) => Endings.Any(ending => Path.GetFileName(path).EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of the file without its ending, for the state machine in it.</summary>
    public static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        var ending = Endings.FirstOrDefault(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ?? Path.GetExtension(name);
        return name.Substring(0, name.Length - ending.Length);
    }
}
