namespace StepFunctionsPS.Cli.Arguments;

/// <summary>An option that a command takes.</summary>
/// <param name="Name">With its dashes: <c>--stage</c>.</param>
/// <param name="Value">The word for its value in the help; null for a switch.</param>
/// <param name="Help">One line of help.</param>
/// <param name="Short">A one-letter form: <c>-s</c>; null for none.</param>
internal sealed record OptionSpec(string Name, string? Value, string Help, string? Short = null);
