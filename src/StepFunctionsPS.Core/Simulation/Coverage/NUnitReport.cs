using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>
/// Coverage as results of tests, in the form of NUnit 2.5 that Pester writes too: one for each state machine, which fails
/// when less is covered than wanted, and then says what is missing.
/// </summary>
internal static class NUnitReport
{
    public static XDocument Write(IReadOnlyList<StateMachineCoverage> coverages, double threshold, DateTimeOffset time)
    {
        var failures = coverages.Count(coverage => coverage.Percentage < threshold);
        return new XDocument(
            new XDeclaration("1.0", "utf-8", "no"),
            new XElement(
                "test-results",
                new XAttribute("name", "StepFunctionsPS"),
                new XAttribute("total", coverages.Count),
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
                    new XAttribute("name", "Coverage of state machines"),
                    Outcome(failures == 0),
                    new XElement("results", coverages.Select(coverage => Case(coverage, threshold))))));
    }

    private static XElement Case(StateMachineCoverage coverage, double threshold)
    {
        var isEnough = coverage.Percentage >= threshold;
        var element = new XElement(
            "test-case",
            new XAttribute("name", $"Coverage of state machines.{coverage.StateMachine}"),
            new XAttribute("description", $"{coverage.StateMachine} is covered"),
            Outcome(isEnough));
        if (!isEnough)
        {
            element.Add(new XElement(
                "failure",
                new XElement("message", $"{CoverageText.Percent(coverage.Percentage)} of {coverage.StateMachine} is covered, and {CoverageText.Percent(threshold)} are wanted."),
                new XElement("stack-trace", string.Join("\n", coverage.Missing.Select(gap => gap.Described)))));
        }

        return element;
    }

    private static XAttribute[] Outcome(bool isSuccess) =>
    [
        new("executed", "True"),
        new("result", isSuccess ? "Success" : "Failure"),
        new("success", isSuccess ? "True" : "False"),
        new("time", "0"),
        new("asserts", "0"),
    ];
}
