using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Diagnostics.Reports;
using StepFunctionsPS.JavaScript;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Cli;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Tests.Baselines;

/// <summary>Takes a case through the stages and writes down what each gives.</summary>
internal static class BaselineRun
{
    /// <summary>The files of a case that are made; all others are its input.</summary>
    public static IReadOnlyList<string> Files { get; } =
        ["syntax.txt", "variables.yml", "service.txt", "states.txt", "template.json", "template.yml", "source-map.txt", "execution.json", "sfn.txt", "findings.sarif", "diagnostics.txt"];

    public static Dictionary<string, string> Run(BaselineCase @case)
    {
        var made = new Dictionary<string, string>();
        var options = @case.Options;
        var diagnostics = new List<Diagnostic>();
        foreach (var path in @case.Inputs.Select(input => Path.Combine(@case.Folder, input)))
        {
            using var hold = @case.IsLocked ? new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None) : null;
            if (@case.HasReport) made["findings.sarif"] = SarifReport.Write([Compiler.Validate(path, options)], @case.Folder);
            // A definition of its own has messages, but nothing is made of it.
            if (DefinitionFile.IsNamed(path)) diagnostics.AddRange(RunTarget.Read(path, @case.Machine, options).Diagnostics);
            else RunStages(@case, path, options, made, diagnostics);
        }

        if (@case.SfnWords.Count > 0) made["sfn.txt"] = CallSfn(@case);

        if (diagnostics.Count > 0) made["diagnostics.txt"] = WovenDiagnostics.Write(diagnostics);
        return made.ToDictionary(pair => pair.Key, pair => pair.Value.Replace(@case.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    private static string CallSfn(BaselineCase @case)
    {
        var run = SfnRun.Of(@case.SfnWords.Select(word => File.Exists(Path.Combine(@case.Folder, word)) ? Path.Combine(@case.Folder, word) : word).ToArray());
        return $"exit {run.Exit}\n--- stdout\n{run.Output}--- stderr\n{run.Error}";
    }

    private static void RunStages(BaselineCase @case, string path, CompilerOptions options, Dictionary<string, string> made, List<Diagnostic> diagnostics)
    {
        var result = Compiler.Compile(path, options);
        diagnostics.AddRange(result.Diagnostics);
        if (result.Template is { } template)
        {
            using var javaScript = new NodeHost(options.FindNode, options.Limits);
            var tree = ServiceTree.Read(ServiceFile.Read(path, options.ShownPath, options.Limits).Output!, path, javaScript, options.Limits).Output!;
            made["syntax.txt"] = SyntaxDump.Write(tree);
            made["variables.yml"] = YamlWriter.Write(VariableResolver.Resolve(tree, options.ToVariableContext(new ServiceFolder(path, options.ShownPath, options.Limits), javaScript)).Output!.Root);
            made["service.txt"] = ServiceDump.Write(result.Service!);
            made["states.txt"] = StatesDump.Write(result.Service!);
            made["template.json"] = template.ToJson();
            made["template.yml"] = template.ToYaml();
            made["source-map.txt"] = SourceMapDump.Write(template);
            if (@case.Machine is not null) MachineRun.Run(@case, result.Service!, made, diagnostics);
        }
    }
}
