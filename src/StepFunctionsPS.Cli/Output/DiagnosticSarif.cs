using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Cli.Output;

/// <summary>Findings in SARIF 2.1.0, which code scanners and build servers read.</summary>
internal static class DiagnosticSarif
{
    public static string Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var driver = new MappingBuilder()
            .Set("name", "sfn")
            .Set("version", typeof(DiagnosticSarif).Assembly.GetName().Version!.ToString(3))
            .Set("rules", List(diagnostics.Select(item => item.Code).Distinct().Order().Select(code => One("id", new StringNode(code)))));
        var run = new MappingBuilder()
            .Set("tool", One("driver", driver.Build()))
            .Set("columnKind", "utf16CodeUnits")
            .Set("results", List(diagnostics.Select(Result)));
        var log = new MappingBuilder()
            .Set("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .Set("version", "2.1.0")
            .Set("runs", List([run.Build()]));
        return JsonWriter.WriteIndented(log.Build()) + "\n";
    }

    private static MappingNode Result(Diagnostic diagnostic) => new MappingBuilder()
        .Set("ruleId", diagnostic.Code)
        .Set("level", Level(diagnostic.Severity))
        .Set("message", One("text", new StringNode($"{diagnostic.Message} {diagnostic.Advice}".TrimEnd())))
        .SetIfAny("locations", diagnostic.Path.Length == 0 ? null : List([One("physicalLocation", Place(diagnostic))]))
        .Build();

    private static MappingNode Place(Diagnostic diagnostic) => new MappingBuilder()
        .Set("artifactLocation", One("uri", new StringNode(diagnostic.Path.Replace('\\', '/'))))
        .Set("region", new MappingBuilder()
            .Set("startLine", DiagnosticJson.Number(diagnostic.Line))
            .Set("startColumn", DiagnosticJson.Number(diagnostic.Column))
            .Set("endLine", DiagnosticJson.Number(diagnostic.Span.EndLine))
            .Set("endColumn", DiagnosticJson.Number(diagnostic.Span.EndColumn))
            .Build())
        .Build();

    private static string Level(string severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static SequenceNode List(IEnumerable<Node> items) => new(items.ToArray());

    private static MappingNode One(string key, Node value) => new MappingBuilder().Set(key, value).Build();
}
