namespace StepFunctionsPS.Inputs;

/// <summary>
/// Calls the compiler for files that messages name otherwise than the system does:
/// PowerShell's location is not the process's, so the compiler cannot open what the user would write.
/// </summary>
internal static class ServiceReader
{
    public static CompilationResult Import(string full, Location location, CompilerOptions options) =>
        Compiler.Import(full, options with { ShownPath = location.Show });

    /// <summary>The same for a definition in a file of its own.</summary>
    public static DefinitionResult ImportDefinition(string full, Location location, CompilerOptions options) =>
        Compiler.ImportDefinition(full, options with { ShownPath = location.Show });
}
