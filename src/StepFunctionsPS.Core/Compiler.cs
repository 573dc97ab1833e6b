using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Analysis;
using StepFunctionsPS.Analysis.Services;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.JavaScript;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Services;
using StepFunctionsPS.States;
using StepFunctionsPS.Suppressions;
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
        var (machine, settled) = ReadDefinition(path, options, (suppressions, findings) => suppressions.Settle(findings));
        return new DefinitionResult(machine, settled.Told) { Suppressed = settled.Silenced };
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
    internal static ValidationResult Validate(string path, CompilerOptions options)
    {
        if (DefinitionFile.Is(path, options.Limits))
        {
            // What only a service can be found fault with is not looked for.
            var definition = ReadDefinition(path, options, (suppressions, findings) => suppressions.SettleAll(findings, code => code[3] is '1' or '4' or '5' && !ServiceAnalysis.IsOwn(code))).Settled;
            return new ValidationResult(options.ShownPath(path), definition.Told, definition.Silenced);
        }

        var result = Run(path, options, Goal.Review);
        return new ValidationResult(options.ShownPath(ServiceFile.Locate(path)), result.Diagnostics, result.Suppressed);
    }

    /// <summary>All findings about a service that was read before, those of its reading included.</summary>
    /// <param name="service">The service.</param>
    /// <param name="excluded">Codes that are not told.</param>
    internal static ValidationResult Validate(Service service, IReadOnlyList<string> excluded)
    {
        var line = new StageLine(service.Findings.Concat(service.Suppressed));
        Lower(service, line, Goal.Review);
        var settings = line.Run(excluded, it => SuppressionSettings.Read(it, null));
        var settled = service.Provenance.Suppressions.With(settings!).SettleAll(service.Provenance.Explain(line.Diagnostics), _ => true);
        return new ValidationResult(service.Path, settled.Told, settled.Silenced);
    }

    private static (StateMachine? Machine, Settlement Settled) ReadDefinition(string path, CompilerOptions options, Func<SuppressionSet, IReadOnlyList<Diagnostic>, Settlement> settle)
    {
        var line = new StageLine();

        var text = line.Run(path, it => SourceReader.Read(it, options.ShownPath(it), options.Limits)); // 1 Text
        var tree = line.Run(text, it => NodeReader.ReadDefinition(it, options.Limits));        // 2 Syntax
        var definition = line.Run(tree, it => DefinitionBinder.Bind(it));                      // 5 States

        var machine = definition is null ? null : new StateMachine(DefinitionFile.NameOf(path), tree!) { Definition = definition, Region = options.Region };
        line.Run(machine, DefinitionRules.Check);                                              // 6 Analysis
        var suppressions = line.Run(tree, it => SuppressionSet.Read([text!], null, options)) ?? SuppressionSet.None;
        return (machine, settle(suppressions, line.Diagnostics));
    }

    private static CompilationResult Run(string path, CompilerOptions options, Goal goal)
    {
        var limits = options.Limits;
        var file = ServiceFile.Locate(path);
        using var javaScript = new NodeHost(options.FindNode, limits);
        var folder = new ServiceFolder(file, options.ShownPath, limits);
        var context = options.ToVariableContext(folder, javaScript);
        var run = options.ToRun(file);
        var line = new StageLine();

        var text = line.Run(path, it => ServiceFile.Read(it, options.ShownPath, limits));      // 1 Text
        var tree = line.Run(text, it => ServiceTree.Read(it, file, javaScript, limits));       // 2 Syntax
        var plain = line.Run(tree, it => VariableResolver.Resolve(it, context));               // 3 Variables
        var service = line.Run(plain, it => ServiceBinder.Bind(it, context, run));             // 4 Services
        if (plain is not null) plain.Provenance.Suppressions = line.Run(plain.Root, it => SuppressionSet.Read([text!, .. folder.Texts], it, options))!;
        if (goal == Goal.Service) return Result(service, null, line, plain);
        var bound = line.Run(service, StateMachineDefinitions.Bind);                           // 5 States
        line.Run(bound, DefinitionRules.Check);                                                // 6 Analysis
        if (goal == Goal.StateMachines || bound is null || HasErrors(line, plain)) return Result(bound, null, line, plain);
        return Result(bound, Lower(bound, line, goal), line, plain, code => goal == Goal.Review || !ServiceAnalysis.IsHint(code));
    }

    private static PermissionResult Permissions(Service service, string? name, StageLine line)
    {
        var permissions = line.Run(service, it => PermissionList.Of(it, name));
        var settled = service.Provenance.Settle(line.Diagnostics);
        return new PermissionResult(settled.HasErrors ? [] : permissions ?? [], settled.Told);
    }

    private static Template? Lower(Service service, StageLine line, Goal goal)
    {
        var resources = line.Run(service, ResourceLowerer.Lower);                              // 7 Resources
        var template = line.Run(resources, it => TemplateAssembler.Assemble(service, it));     // 8 Templates
        return line.HasErrors && service.Provenance.Settle(line.Diagnostics).HasErrors ? template : line.Run(template, it => ServiceAnalysis.Run(service, it, goal == Goal.Review)); // 6 Analysis, of what the template joins
    }

    // Nothing is given out beside an error; findings tell how a value came in, and no secret.
    private static CompilationResult Result(Service? service, Template? template, StageLine line, ResolvedTree? plain = null, Func<string, bool>? lookedFor = null)
    {
        var provenance = service?.Provenance ?? plain?.Provenance ?? new Provenance();
        var settled = lookedFor is null ? provenance.Settle(line.Diagnostics) : provenance.SettleAll(line.Diagnostics, lookedFor);
        return new CompilationResult(service is null ? null : service with { Findings = settled.Told, Suppressed = settled.Silenced }, settled.HasErrors ? null : template, settled.Told)
        {
            Suppressed = settled.Silenced,
        };
    }

    // An error that is silenced keeps nothing from being made.
    private static bool HasErrors(StageLine line, ResolvedTree? plain) => line.HasErrors && (plain is null || plain.Provenance.Settle(line.Diagnostics).HasErrors);
}
