using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Diagnostics.Reports;

/// <summary>
/// Findings in SARIF 2.1.0, which code scanners and build servers read. Each code that was found is a rule, explained by
/// docs/diagnostics.md; what is silenced is there with its suppression.
/// </summary>
internal static class SarifReport
{
    /// <param name="files">What was found, file by file.</param>
    /// <param name="folder">Where paths in it begin, mostly the root of the sources.</param>
    public static string Write(IReadOnlyList<ValidationResult> files, string folder)
    {
        var findings = files.SelectMany(file => file.Diagnostics.Concat(file.Suppressed).Select(finding => (file.Path, Finding: finding))).ToArray();
        var codes = findings.Select(item => item.Finding.Code).Distinct().OrderBy(code => code, StringComparer.Ordinal).ToArray();
        var places = new SarifPlaces(folder);
        // Of all results or of none it is said whether they are silenced.
        var withSuppressions = findings.Any(item => item.Finding.Suppressed);
        var driver = new MappingBuilder()
            .Set("name", "StepFunctionsPS")
            .Set("version", typeof(SarifReport).Assembly.GetName().Version!.ToString(3))
            .Set("rules", List(codes.Select(code => Rule(code, findings.First(item => item.Finding.Code == code).Finding.Severity))));
        var run = new MappingBuilder()
            .Set("tool", One("driver", driver.Build()))
            .Set("columnKind", "utf16CodeUnits")
            .Set("results", List(findings.Select(item => Result(item.Finding, item.Path, Array.IndexOf(codes, item.Finding.Code), places, withSuppressions))));
        var log = new MappingBuilder()
            .Set("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .Set("version", "2.1.0")
            .Set("runs", List([run.Build()]));
        return JsonWriter.WriteIndented(log.Build()) + "\n";
    }

    private static MappingNode Rule(string code, string severity)
    {
        var page = DiagnosticPages.Find(code);
        var title = page?.Title ?? code;
        var text = page is null ? title : string.Join("\n\n", page.Paragraphs.Where(paragraph => !DiagnosticPages.IsExample(paragraph)));
        return new MappingBuilder()
            .Set("id", code)
            .Set("shortDescription", Text(title))
            .Set("fullDescription", Text(text))
            .Set("help", new MappingBuilder().Set("text", text).Set("markdown", page?.Text ?? title).Build())
            .Set("defaultConfiguration", One("level", new StringNode(Level(severity))))
            .Build();
    }

    private static MappingNode Result(Diagnostic finding, string file, int rule, SarifPlaces places, bool withSuppressions)
    {
        var result = new MappingBuilder()
            .Set("ruleId", finding.Code)
            .Set("ruleIndex", NumberNode.Of(rule))
            .Set("level", Level(finding.Severity))
            .Set("message", Text($"{finding.Message} {finding.Advice}".TrimEnd()))
            // What has no place of its own is about the file: scanners refuse results without one.
            .Set("locations", List([places.Location(finding.Span, file)]));
        var related = finding.Related.Where(place => place.Span.Source is not null).Select((place, index) => places.Related(place, index)).ToArray();
        if (related.Length > 0) result.Set("relatedLocations", List(related));
        if (withSuppressions) result.Set("suppressions", List(finding.Suppressed ? [Suppression(finding)] : []));
        return result.Build();
    }

    private static MappingNode Suppression(Diagnostic finding) => new MappingBuilder()
        .Set("kind", finding.SuppressionKind)
        .SetIfAny("justification", finding.Justification.Length > 0 ? new StringNode(finding.Justification) : null)
        .Build();

    private static string Level(string severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static SequenceNode List(IEnumerable<Node> items) => new(items.ToArray());

    private static MappingNode Text(string text) => One("text", new StringNode(text));

    private static MappingNode One(string key, Node value) => new MappingBuilder().Set(key, value).Build();
}
