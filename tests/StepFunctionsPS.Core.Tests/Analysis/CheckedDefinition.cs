using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Analysis;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.Analysis;

/// <summary>A definition of the shared data with all that is found about it, as a file of its own.</summary>
internal sealed class CheckedDefinition
{
    public CheckedDefinition(string name, string text, string? type)
    {
        Name = name;
        var line = new StageLine();
        Tree = line.Run(new SourceText(name, text), it => NodeReader.Read(it, InputLimits.Default));
        var definition = line.Run(Tree, it => DefinitionBinder.Bind(it));
        if (definition is not null) line.Run(new StateMachine(name, Tree!) { Definition = definition, Type = type }, DefinitionRules.Check);
        Findings = line.Diagnostics;
    }

    public string Name { get; }

    public Node? Tree { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    public IEnumerable<Diagnostic> Errors => Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error);

    public static CheckedDefinition OfFile(string path, string? type = null) => new(Path.GetRelativePath(RecordedExecutions.Folder, path), File.ReadAllText(path), type);

    /// <summary>The definitions of a set with their rows of its manifest.</summary>
    public static IEnumerable<(CheckedDefinition Definition, MappingNode Row)> OfSet(string set)
    {
        var folder = Path.Combine(RecordedExecutions.Folder, set);
        foreach (var row in ((SequenceNode)RecordedExecutions.Read(Path.Combine(folder, "manifest.json"))).Items.OfType<MappingNode>())
        {
            var file = Path.Combine(folder, ((StringNode)row["file"]!).Value);
            if (File.Exists(file)) yield return (OfFile(file, (row["type"] as StringNode)?.Value), row);
        }
    }
}
