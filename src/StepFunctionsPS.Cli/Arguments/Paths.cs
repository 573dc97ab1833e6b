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
}
