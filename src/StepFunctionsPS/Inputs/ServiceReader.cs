using System.IO;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Inputs;

/// <summary>
/// The compiler's line up to the service, for a file that messages name otherwise than the system does:
/// PowerShell's location is not the process's, so the compiler cannot open what the user would write.
/// </summary>
internal static class ServiceReader
{
    public static CompilationResult Import(string full, Location location, CompilerOptions options)
    {
        var context = options.ToVariableContext();
        var line = new StageLine();
        var text = line.Run(full, it => Read(it, location, options.Limits));
        var tree = line.Run(text, it => NodeReader.Read(it, options.Limits));
        var plain = line.Run(tree, it => VariableResolver.Resolve(it, context));
        var service = line.Run(plain, it => ServiceBinder.Bind(it, context));
        var bound = line.Run(service, StateMachineDefinitions.Bind);
        return new CompilationResult(bound, null, line.Diagnostics);
    }

    /// <summary>The same for a definition in a file of its own.</summary>
    public static DefinitionResult ImportDefinition(string full, Location location, CompilerOptions options)
    {
        var line = new StageLine();
        var text = line.Run(full, it => Read(it, location, options.Limits));
        var tree = line.Run(text, it => NodeReader.Read(it, options.Limits));
        var definition = line.Run(tree, DefinitionBinder.Bind);
        var machine = definition is null ? null : new StateMachine(DefinitionFile.NameOf(full), tree!) { Definition = definition };
        return new DefinitionResult(machine, line.Diagnostics);
    }

    private static StageResult<SourceText> Read(string full, Location location, InputLimits limits)
    {
        if (!Directory.Exists(full)) return SourceReader.Read(full, location.Show(full), limits);
        var found = ServiceFile.Read(full, limits);
        return found.Output is { } text ? StageResult.Of(new SourceText(location.Show(text.Path), text.Text)) : found;
    }
}
