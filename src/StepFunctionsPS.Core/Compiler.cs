using System.Collections.Generic;
using StepFunctionsPS.Analysis.Services;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.JavaScript;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Services;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Templates;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS;

/// <summary>
/// From a service file to a CloudFormation template: the stages in their order, each a pure function from its input
/// to its output and its findings. A stage runs when the one before it gave something; all findings are gathered.
/// </summary>
public static class Compiler
{
    private enum Goal
    {
        Service,
        StateMachines,
        Template,

        // The same, with what is worth knowing only to those who ask for all findings.
        Review,
    }

    /// <summary>Reads a service file and compiles it.</summary>
    /// <param name="path">The file, or the folder that has it.</param>
    /// <param name="options">Stage, region and answers to variables.</param>
    public static CompilationResult Compile(string path, CompilerOptions options) => Run(path, options, Goal.Template);

    /// <summary>Makes the template of a service that was read without errors.</summary>
    /// <param name="service">The service.</param>
    public static CompilationResult Compile(Service service)
    {
        var line = new StageLine();
        return Result(service, Lower(service, line, Goal.Template), line);
    }

    /// <summary>Reads a service file, without making a template.</summary>
    /// <param name="path">The file, or the folder that has it.</param>
    /// <param name="options">Stage, region and answers to variables.</param>
    public static CompilationResult Import(string path, CompilerOptions options) => Run(path, options, Goal.StateMachines);

    /// <summary>Reads a service file and resolves its variables, without a look at the definitions of its state machines.</summary>
    /// <param name="path">The file, or the folder that has it.</param>
    /// <param name="options">Stage, region and answers to variables.</param>
    public static CompilationResult Resolve(string path, CompilerOptions options) => Run(path, options, Goal.Service);

    /// <summary>Reads a definition in Amazon States Language from a file of its own.</summary>
    /// <param name="path">The file, JSON or YAML.</param>
    /// <param name="options">Bounds, and the region for runs: such a file has no variables of the framework.</param>
    public static DefinitionResult ImportDefinition(string path, CompilerOptions options)
    {
        var line = new StageLine();

        var text = line.Run(path, it => SourceReader.Read(it, options.ShownPath(it), options.Limits)); // 1 Text
        var tree = line.Run(text, it => NodeReader.Read(it, options.Limits));                  // 2 Syntax
        var definition = line.Run(tree, it => DefinitionBinder.Bind(it));                      // 5 States

        var machine = definition is null ? null : new StateMachine(DefinitionFile.NameOf(path), tree!) { Definition = definition, Region = options.Region };
        return new DefinitionResult(machine, line.Diagnostics);
    }

    /// <summary>Reads a service file, and tells what the roles of its state machines are allowed and what of them asks for it.</summary>
    /// <param name="path">The file, or the folder that has it.</param>
    /// <param name="name">Key, name or logical id of one state machine; null for all.</param>
    /// <param name="options">Stage, region and answers to variables.</param>
    public static PermissionResult Permissions(string path, string? name, CompilerOptions options)
    {
        var read = Import(path, options);
        return read.Succeeded && read.Service is { } service ? Permissions(service, name, new StageLine(read.Diagnostics)) : new PermissionResult([], read.Diagnostics);
    }

    /// <summary>The same of a service that was read without errors.</summary>
    /// <param name="service">The service.</param>
    /// <param name="name">Key, name or logical id of one state machine; null for all.</param>
    public static PermissionResult Permissions(Service service, string? name = null) => Permissions(service, name, new StageLine());

    /// <summary>All findings about a file, be it a service or, by its name, a definition of its own.</summary>
    /// <param name="path">The file, or the folder that has a service file.</param>
    /// <param name="options">Stage, region and answers to variables.</param>
    internal static IReadOnlyList<Diagnostic> Validate(string path, CompilerOptions options) =>
        DefinitionFile.IsNamed(path) ? ImportDefinition(path, options).Diagnostics : Run(path, options, Goal.Review).Diagnostics;

    /// <summary>All findings about a service that was read before, those of its reading included.</summary>
    /// <param name="service">The service.</param>
    internal static IReadOnlyList<Diagnostic> Validate(Service service)
    {
        var line = new StageLine(service.Findings);
        Lower(service, line, Goal.Review);
        return service.Provenance.Explain(line.Diagnostics);
    }

    private static CompilationResult Run(string path, CompilerOptions options, Goal goal)
    {
        var limits = options.Limits;
        var file = ServiceFile.Locate(path);
        using var javaScript = new NodeHost(options.FindNode, limits);
        var context = options.ToVariableContext(new ServiceFolder(file, options.ShownPath, limits), javaScript);
        var run = options.ToRun(file);
        var line = new StageLine();

        var text = line.Run(path, it => ServiceFile.Read(it, options.ShownPath, limits));      // 1 Text
        var tree = line.Run(text, it => ServiceTree.Read(it, file, javaScript, limits));       // 2 Syntax
        var plain = line.Run(tree, it => VariableResolver.Resolve(it, context));               // 3 Variables
        var service = line.Run(plain, it => ServiceBinder.Bind(it, context, run));             // 4 Services
        if (goal == Goal.Service) return Result(service, null, line, plain);
        var bound = line.Run(service, StateMachineDefinitions.Bind);                           // 5 States
        var isReady = goal >= Goal.Template && bound is not null && !line.HasErrors;
        return Result(bound, isReady ? Lower(bound!, line, goal) : null, line, plain);
    }

    private static PermissionResult Permissions(Service service, string? name, StageLine line)
    {
        var permissions = line.Run(service, it => PermissionList.Of(it, name));
        return new PermissionResult(line.HasErrors ? [] : permissions ?? [], service.Provenance.Explain(line.Diagnostics));
    }

    private static Template? Lower(Service service, StageLine line, Goal goal)
    {
        var resources = line.Run(service, ResourceLowerer.Lower);                              // 7 Resources
        var template = line.Run(resources, it => TemplateAssembler.Assemble(service, it));     // 8 Templates
        return line.HasErrors ? null : line.Run(template, it => ServiceAnalysis.Run(service, it, goal == Goal.Review)); // 6 Analysis, of what the template joins
    }

    // Nothing is given out beside an error; findings tell how a value came in, and no secret.
    private static CompilationResult Result(Service? service, Template? template, StageLine line, ResolvedTree? plain = null)
    {
        var provenance = service?.Provenance ?? plain?.Provenance;
        var findings = provenance?.Explain(line.Diagnostics) ?? line.Diagnostics;
        return new CompilationResult(service is null ? null : service with { Findings = findings }, line.HasErrors ? null : template, findings);
    }
}
