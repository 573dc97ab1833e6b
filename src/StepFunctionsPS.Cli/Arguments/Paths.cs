using System.IO;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Cli.Arguments;

/// <summary>Reads the words that name an input.</summary>
internal static class Paths
{
    /// <summary>The one path that may be given; the current folder otherwise.</summary>
    public static string Only(CommandLine line) => line.Words.Count switch
    {
        0 => ".",
        1 => line.Words[0],
        _ => throw new UsageError($"One path is enough; '{line.Words[1]}' is too much."),
    };

    /// <summary>The path and the name of a state machine, each of which may be left out; the name is null then.</summary>
    // A single word is a path when something of that name is there, and the name of a machine otherwise.
    public static (string Path, string? Name) AndName(CommandLine line) => line.Words switch
    {
        [] => (".", null),
        [var path] when DefinitionFile.IsNamed(path) || File.Exists(path) || Directory.Exists(path) => (path, null),
        [var name] => (".", name),
        [var path, var name] => (path, name),
        _ => throw new UsageError($"A path and a name are enough; '{line.Words[2]}' is too much."),
    };
}
