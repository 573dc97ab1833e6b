using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.States;

/// <summary>Real definitions with one value replaced by a wrong one: always a message, never a crash, and what binds can be run.</summary>
public sealed class BrokenDefinitionTests(ITestOutputHelper output)
{
    private static readonly Node[] Replacements =
    [
        NullNode.Instance, new StringNode("$.x"), new StringNode("?"), new NumberNode("-1.5"), new BooleanNode(true),
        new SequenceNode([]), MappingNode.Empty, new UnknownNode(), new MappingNode([new MappingEntry("Ref", new StringNode("X"))]),
    ];

    [SharedDataFact("asl")]
    public void OneWrongValueNeverCrashes()
    {
        var (bound, withErrors, ran) = (0, 0, 0);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RecordedExecutions.Folder, "workflows"), "*.json").Where((_, i) => i % 3 == 0))
        {
            if (Path.GetFileName(file) == "manifest.json") continue;
            foreach (var broken in Broken(RecordedExecutions.Read(file)))
            {
                var result = DefinitionBinder.Bind(broken);
                bound++;
                if (result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) withErrors++;
                else if (result.Output is not null && Run(result.Output)) ran++;
            }
        }

        output.WriteLine($"{bound} definitions, {withErrors} with errors, {ran} run");
    }

    [SharedDataFact("asl")]
    public void InvalidDefinitionsBindWithoutCrash()
    {
        var files = Directory.EnumerateFiles(Path.Combine(RecordedExecutions.Folder, "asl-invalid"), "*.json").Where(file => Path.GetFileName(file) != "manifest.json").ToArray();
        var found = files.Count(file => RecordedExecutions.TryParse(File.ReadAllText(file)) is { } node && DefinitionBinder.Bind(node).Diagnostics.Count > 0);
        output.WriteLine($"{found} of {files.Length} invalid definitions are found out by the binder alone");
    }

    private static bool Run(Definition definition) => Simulator.Run(definition, new SimulationRequest
    {
        Input = Machine.Json("{'x':[1],'items':[{}],'n':1}"),
        Mocks = new FunctionMocks(_ => TaskOutcome.Return(Machine.Json("{'status':'OK','Items':[1]}"))),
        Quotas = SimulationQuotas.OfAws with { Transitions = 200 },
    }).Output is not null;

    private static IEnumerable<Node> Broken(Node node)
    {
        foreach (var replacement in Replacements) yield return replacement;
        if (node is MappingNode mapping)
        {
            for (var i = 0; i < mapping.Entries.Count; i++)
            {
                yield return new MappingNode(mapping.Entries.Where((_, at) => at != i).ToArray(), mapping.Span);
                foreach (var value in Broken(mapping.Entries[i].Value))
                    yield return new MappingNode(mapping.Entries.Select((entry, at) => at == i ? entry with { Value = value } : entry).ToArray(), mapping.Span);
            }
        }

        if (node is not SequenceNode list) yield break;
        for (var i = 0; i < list.Items.Count; i++)
        {
            foreach (var value in Broken(list.Items[i])) yield return new SequenceNode(list.Items.Select((item, at) => at == i ? value : item).ToArray(), list.Span);
        }
    }
}
