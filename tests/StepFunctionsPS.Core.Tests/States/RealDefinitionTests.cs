using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.States;

/// <summary>Never cry wolf: what AWS takes binds without errors.</summary>
public sealed class RealDefinitionTests(ITestOutputHelper output)
{
    // Samples of single rules of other validators: one repeats a name, one goes to a state that is not there.
    private static readonly string[] BrokenSamples =
    [
        "aws-language-service__Terminal_State_Accepts_Succeed_and_Fail_state_as_terminal_states.json",
        "cfn-lint__Choices.json",
    ];

    [SharedDataFact("asl")]
    public void WorkflowsOfPublicRepositoriesBind() => BindAll("workflows", _ => true);

    [SharedDataFact("asl")]
    public void DefinitionsThatAwsAcceptedBind()
    {
        var accepted = ((SequenceNode)RecordedExecutions.Read(Path.Combine(RecordedExecutions.Folder, "asl-valid", "manifest.json"))).Items
            .OfType<MappingNode>()
            .Where(entry => entry["awsProven"] is BooleanNode { Value: true })
            .Select(entry => ((StringNode)entry["file"]!).Value)
            .ToHashSet();
        BindAll("asl-valid", accepted.Contains);
    }

    [SharedDataFact("asl")]
    public void DefinitionsThatOtherValidatorsAcceptBind() => BindAll("asl-valid", file => !BrokenSamples.Contains(file));

    [SharedDataFact("asl")]
    public void RecordedDefinitionsBind()
    {
        var errors = RecordedExecutions.Cases().SelectMany(folder => Errors(Path.Combine(folder, "definition.json"))).ToArray();
        Assert.True(errors.Length == 0, string.Join("\n", errors));
    }

    private void BindAll(string folder, System.Func<string, bool> wanted)
    {
        var files = Directory.EnumerateFiles(Path.Combine(RecordedExecutions.Folder, folder), "*.json")
            .Where(file => Path.GetFileName(file) != "manifest.json" && wanted(Path.GetFileName(file)))
            .ToArray();
        var errors = files.SelectMany(Errors).ToArray();
        output.WriteLine($"{files.Length} definitions, {errors.Length} errors");
        Assert.True(errors.Length == 0, string.Join("\n", errors));
    }

    private static IEnumerable<string> Errors(string file) => DefinitionBinder.Bind(RecordedExecutions.Read(file)).Diagnostics
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(diagnostic => diagnostic.ToString());
}
