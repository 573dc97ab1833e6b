using System.IO;
using StepFunctionsPS.Tests.Cli;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Conformance;

/// <summary>The sample machines of the plugin's documentation run, each along more than one way.</summary>
public sealed class SampleMachineTests(ITestOutputHelper output)
{
    private static readonly (string Case, string Mocks, string Output)[] Runs =
    [
        ("o19-wait", """{"FirstState": {"Return": {"expirydate": "2026-03-01T00:00:00Z", "expiryseconds": 60}}, "FinalState": {"Return": "done"}}""", "\"done\""),
        ("o20-retry", """{"HelloWorld": [{"Throw": {"Error": "HandledError"}}, {"Throw": {"Error": "HandledError"}}, {"Throw": {"Error": "Other"}}, {"Return": "ok"}]}""", "\"ok\""),
        ("o22-catch", """{"HelloWorld": {"Throw": {"Error": "HandledError"}}}""", "\"This is a fallback from a custom lambda function exception\""),
        ("o22-catch", """{"HelloWorld": {"Throw": {"Error": "Else"}}}""", "\"This is a fallback from a reserved error code\""),
        ("o23-choice", """{"FirstState": {"Return": {"foo": 2}}, "SecondMatchState": {"Return": {}}, "NextState": {"Return": "second"}}""", "\"second\""),
        ("o23-choice", """{"FirstState": {"Return": {"foo": 3}}}""", ""),
        ("r68-retry", """{"HelloWorld": [{"Throw": {"Error": "HandledError"}}, {"Return": "ok"}]}""", "\"ok\""),
        ("r69-parallel", "{}", "[\n  {},\n  {}\n]"),
        ("r70-catch", """{"HelloWorld": {"Throw": {"Error": "HandledError"}}}""", "\"This is a fallback from a custom lambda function exception\""),
        ("r72-map", """{"FirstState": {"Return": [1, 2]}, "FirstMapTask": {"Return": "x"}}""", "[\n  \"x\",\n  \"x\"\n]"),
    ];

    [SharedDataFact("conformance")]
    public void TheyGiveWhatTheirMocksLeadTo()
    {
        using var folder = new TemporaryFolder();
        var count = 0;
        foreach (var (name, mocks, expected) in Runs)
        {
            var service = TestData.PathOf("conformance", "public", name);
            // The data may hold a part of the recorded services only.
            if (!Directory.Exists(service)) continue;
            count++;
            var run = SfnRun.Of("run", service, "--mock", folder.Write("mocks.json", mocks));
            Assert.Equal((name, expected.Length > 0 ? 0 : 1, expected), (name, run.Exit, run.Output.TrimEnd('\n')));
        }

        output.WriteLine($"{count} of {Runs.Length} runs had their service here");
    }
}
