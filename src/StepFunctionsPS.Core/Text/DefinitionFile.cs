using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Text;

/// <summary>Files that hold one definition in Amazon States Language, and no service.</summary>
internal static class DefinitionFile
{
    private static readonly string[] Endings = [".asl.json", ".asl.yaml", ".asl.yml", ".asl"];

    private static readonly string[] YamlEndings = [".yaml", ".yml"];

    private static readonly Regex StartAt = KeyAtTop("StartAt");
    private static readonly Regex States = KeyAtTop("States");

    /// <summary>Whether a path names one, by its name: any JSON file is one but serverless.json.</summary>
    public static bool IsNamed(string path)
    {
        var name = Path.GetFileName(path);
        if (HasEnding(path)) return true;
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("serverless.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a file is one, by its name or else by what it holds: a service has no StartAt at its top.</summary>
    public static bool Is(string path, InputLimits limits) =>
        IsNamed(path) || (IsYaml(path) && File.Exists(path) && SourceReader.Read(path, path, limits).Output is { } text && StartAt.IsMatch(text.Text) && States.IsMatch(text.Text));

    /// <summary>Whether its name says so beyond doubt; a plain JSON file may as well be a service.</summary>
    public static bool HasEnding(string path) => Endings.Any(ending => Path.GetFileName(path).EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsYaml(string path) =>
        YamlEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(path).StartsWith("serverless.", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the file without its ending, for the state machine in it.</summary>
    public static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        var ending = Endings.FirstOrDefault(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ?? Path.GetExtension(name);
        return name.Substring(0, name.Length - ending.Length);
    }

    private static Regex KeyAtTop(string key) => new($"^(['\"]?){key}\\1[ \\t]*:", RegexOptions.Multiline | RegexOptions.CultureInvariant);
}
