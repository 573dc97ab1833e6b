using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace StepFunctionsPS.Diagnostics.Reports;

/// <summary>
/// Findings as results of tests, in the form of NUnit 2.5 that Pester writes too: one for each file, which fails when there
/// is an error in it, and then has all findings.
/// </summary>
internal static class NUnitReport
{
    public static string Write(IReadOnlyList<ValidationResult> files, DateTimeOffset time)
    {
        var failures = files.Count(HasErrors);
        var document = new XElement(
            "test-results",
            new XAttribute("name", "StepFunctionsPS"),
            new XAttribute("total", files.Count),
            new XAttribute("errors", 0),
            new XAttribute("failures", failures),
            new XAttribute("not-run", 0),
            new XAttribute("inconclusive", 0),
            new XAttribute("ignored", 0),
            new XAttribute("skipped", 0),
            new XAttribute("invalid", 0),
            new XAttribute("date", time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new XAttribute("time", time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)),
            new XElement(
                "test-suite",
                new XAttribute("type", "TestFixture"),
                new XAttribute("name", "Validation"),
                Outcome(failures == 0),
                new XElement("results", files.Select(Case))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>\n{document}\n".Replace("\r\n", "\n");
    }

    private static XElement Case(ValidationResult file)
    {
        var element = new XElement(
            "test-case",
            new XAttribute("name", $"Validation.{Clean(file.Path)}"),
            new XAttribute("description", $"{Clean(file.Path)} has no errors"),
            Outcome(!HasErrors(file)));
        if (HasErrors(file))
        {
            var errors = file.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error);
            element.Add(new XElement(
                "failure",
                new XElement("message", Clean(string.Join("\n", errors))),
                new XElement("stack-trace", Clean(string.Join("\n", file.Diagnostics)))));
        }

        return element;
    }

    private static bool HasErrors(ValidationResult file) => file.Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error);

    // Names of states may have characters that XML has no place for.
    private static string Clean(string text) => new(text.Select(c => XmlConvert.IsXmlChar(c) ? c : '?').ToArray());

    private static XAttribute[] Outcome(bool isSuccess) =>
    [
        new("executed", "True"),
        new("result", isSuccess ? "Success" : "Failure"),
        new("success", isSuccess ? "True" : "False"),
        new("time", "0"),
        new("asserts", "0"),
    ];
}
