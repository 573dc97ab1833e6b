using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Tests.Baselines;

/// <summary>Takes a case through the stages and writes down what each gives.</summary>
internal static class BaselineRun
{
    /// <summary>The files of a case that are made; all others are its input.</summary>
    public static IReadOnlyList<string> Files { get; } =
        ["syntax.txt", "variables.yml", "service.txt", "states.txt", "template.json", "template.yml", "source-map.txt", "execution.json", "diagnostics.txt"];

    public static Dictionary<string, string> Run(BaselineCase @case)
    {
        var made = new Dictionary<string, string>();
        var path = Path.Combine(@case.Folder, @case.ServicePath);
        var options = @case.Options;
        var result = Compiler.Compile(path, options);
        var diagnostics = result.Diagnostics.ToList();
        if (result.Template is { } template)
        {
            var tree = NodeReader.Read(ServiceFile.Read(path, options.Limits).Output!, options.Limits).Output!;
            made["syntax.txt"] = SyntaxDump.Write(tree);
            made["variables.yml"] = YamlWriter.Write(VariableResolver.Resolve(tree, options.ToVariableContext()).Output!);
            made["service.txt"] = ServiceDump.Write(result.Service!);
            made["states.txt"] = StatesDump.Write(result.Service!);
            made["template.json"] = template.ToJson();
            made["template.yml"] = template.ToYaml();
            made["source-map.txt"] = SourceMapDump.Write(template);
            if (@case.Machine is not null) MachineRun.Run(@case, result.Service!, made, diagnostics);
        }

        if (diagnostics.Count > 0) made["diagnostics.txt"] = WovenDiagnostics.Write(diagnostics);
        return made.ToDictionary(pair => pair.Key, pair => pair.Value.Replace(@case.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }
}
