using System;
using System.Linq;
using System.Xml.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Coverage;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation.Coverage;

public sealed class CoverageReportTests
{
    private const string Service = """
        service: shop
        provider: {name: aws}
        stepFunctions:
          stateMachines:
            one:
              definition:
                StartAt: Big?
                States:
                  Big?:
                    Type: Choice
                    Choices:
                      - Variable: $.n
                        NumericGreaterThan: 10
                        Next: Huge
                    Default: Done
                  Huge: {Type: Pass, Next: Done}
                  Done:
                    Type: Succeed
            two: {definition: {StartAt: A, States: {A: {Type: Succeed}}}}
        """;

    [Fact]
    public void CoberturaTellsOfTheLinesOfTheService()
    {
        var report = CoberturaReport.Write(Measure(), "/work", DateTimeOffset.UnixEpoch);
        var classes = report.Descendants("class").ToArray();
        Assert.Equal(["one", "two"], classes.Select(item => item.Attribute("name")!.Value));
        Assert.Equal(["serverless.yml"], classes.Select(item => item.Attribute("filename")!.Value).Distinct());
        // The lines of a Choice with its conditions, of a rule, of where it leads, of the default, and of the other states.
        Assert.Equal(
            ["9:1 50% (1/2)", "12:0", "14:0", "15:1", "16:0", "17:1"],
            classes[0].Descendants("line").Select(line => $"{line.Attribute("number")!.Value}:{line.Attribute("hits")!.Value} {line.Attribute("condition-coverage")?.Value}".TrimEnd()));
        Assert.Equal("3 7 1 2 0 /work", $"{Of(report, "lines-covered")} {Of(report, "lines-valid")} {Of(report, "branches-covered")} {Of(report, "branches-valid")} {Of(report, "timestamp")} {report.Descendants("source").Single().Value}");
        Assert.Equal(["0", "0.5"], classes[1].Attributes("line-rate").Select(rate => rate.Value).Append(report.Root!.Attribute("branch-rate")!.Value));
    }

    [Fact]
    public void NUnitFailsWhatIsCoveredTooLittle()
    {
        var report = NUnitReport.Write(Measure(), 50, DateTimeOffset.UnixEpoch);
        Assert.Equal("2 1", $"{Of(report, "total")} {Of(report, "failures")}");
        var failed = report.Descendants("test-case").Single(item => item.Attribute("result")!.Value == "Failure");
        Assert.Equal("Coverage of state machines.two", failed.Attribute("name")!.Value);
        Assert.Equal("0% of two is covered, and 50% are wanted.", failed.Descendants("message").Single().Value);
        Assert.Equal("state 'A' at serverless.yml(19,45)", failed.Descendants("stack-trace").Single().Value);
    }

    private static string Of(XDocument report, string attribute) => report.Root!.Attribute(attribute)!.Value;

    private static StateMachineCoverage[] Measure()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("serverless.yml", Service);
        var machines = CoverageTargets.Read(path, null, new CompilerOptions { ShownPath = System.IO.Path.GetFileName }).Output!;
        var tally = new CoverageTally(machines[0]);
        tally.Add(new LocalRun(machines[0], Machine.Json("{'n':1}"), NoMocks.Instance).Start().Output!.Trace.Cover(CoveragePoints.Of(machines[0].Definition!)));
        return [tally.Read(), new CoverageTally(machines[1]).Read()];
    }
}
