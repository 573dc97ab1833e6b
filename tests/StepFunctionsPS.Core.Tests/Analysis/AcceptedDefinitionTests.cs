using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Analysis;

/// <summary>Never cry wolf: what AWS takes has no errors.</summary>
public sealed class AcceptedDefinitionTests(ITestOutputHelper output)
{
    // Samples of other validators for one rule of theirs, which AWS refuses for another reason.
    private static readonly Dictionary<string, string> Refused = new()
    {
        ["asl-validator__valid-task-credentials.json"] = "recorded: without RoleArn in Credentials, 'The field 'RoleArn' is required but was missing'",
        ["statelint__task-with-credentials.json"] = "the same: it has 'roleArn'",
        ["aws-language-service__Terminal_State_Accepts_Succeed_and_Fail_state_as_terminal_states.json"] = "two states have the same name",
        ["cfn-lint__Choices.json"] = "it goes to states that are not there",
    };

    [SharedDataFact("asl")]
    public void WhatAwsAcceptedHasNoErrors() => AssertNone(CheckedDefinition.OfSet("asl-valid").Where(row => IsProven(row.Row)).Select(row => row.Definition));

    [SharedDataFact("asl")]
    public void WhatOtherValidatorsAcceptHasNoErrorsButForThoseThatAwsRefuses()
    {
        var definitions = CheckedDefinition.OfSet("asl-valid").Where(row => !IsProven(row.Row)).Select(row => row.Definition).ToArray();
        var refused = definitions.Where(definition => Refused.ContainsKey(Path.GetFileName(definition.Name))).ToArray();
        output.WriteLine($"{refused.Length} of {definitions.Length} are refused for a reason");
        Assert.Equal([], refused.Where(definition => !definition.Errors.Any()).Select(definition => definition.Name));
        AssertNone(definitions.Except(refused));
    }

    [SharedDataFact("asl")]
    public void WorkflowsHaveNoErrors() => AssertNone(CheckedDefinition.OfSet("workflows").Select(row => row.Definition));

    [SharedDataFact("asl")]
    public void WhatAwsRanHasNoErrors() => AssertNone(RecordedExecutions.Cases().Select(folder => CheckedDefinition.OfFile(Path.Combine(folder, "definition.json"))));

    private static bool IsProven(MappingNode row) => row["awsProven"] is BooleanNode { Value: true };

    private void AssertNone(IEnumerable<CheckedDefinition> definitions)
    {
        var all = definitions.ToArray();
        var findings = all.SelectMany(definition => definition.Findings).ToArray();
        var errors = all.SelectMany(definition => definition.Errors).Select(error => error.ToString()).ToArray();
        output.WriteLine($"{all.Length} definitions, {errors.Length} errors, {findings.Length - errors.Length} other findings");
        foreach (var code in findings.GroupBy(finding => $"{finding.Code} {finding.Severity}").OrderBy(group => group.Key, System.StringComparer.Ordinal)) output.WriteLine($"  {code.Key} {code.Count()}: {code.First()}");
        Assert.NotEmpty(all);
        Assert.Equal([], errors);
    }
}
