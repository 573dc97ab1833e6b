using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Tests.Baselines;
using Xunit;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>Deployed templates, held against one that is to be deployed.</summary>
internal sealed class ComparisonTarget : FuzzTarget
{
    private static readonly Lazy<Template> Made = new(() => Compile("Machines"));

    public override string Name => "comparisons";

    public override int Share => 30;

    public override IReadOnlyList<string> Words { get; } =
    [
        "\"Resources\":", "\"Type\":\"AWS::IAM::Role\"", "\"Type\":\"AWS::StepFunctions::StateMachine\"", "\"Properties\":{}", "\"Ref\":\"A\"", "\"Fn::GetAtt\":[\"A\",\"Arn\"]", "\"Fn::Sub\":[\"${A}\",{}]", "\"Fn::Join\":[\"\",[]]", "\"Fn::If\":[\"c\",1,2]",
        "\"Policies\":[]", "\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]", "\"NotAction\":[]", "\"Condition\":{}", "\"DefinitionString\":\"{}\"", "\"Outputs\":{}", "{", "}", "[", "]", ",", "null",
    ];

    public override IEnumerable<string> Seeds() => new[] { "Machines", "Functions", "PermissionsData" }.SelectMany(name => new[] { Compile(name).ToJson(), Compile(name).ToYaml() });

    public override FuzzOutcome Run(string text)
    {
        var changes = StackComparison.Compare(text, Made.Value, shown => shown);
        Assert.Equal(changes.Count > 0, ComparisonText.Lines(changes).Count > 0);
        return new FuzzOutcome($"{string.Join(" ", changes.Select(change => change.Action).Distinct().Order())} {changes.Count}", []);
    }

    private static Template Compile(string name) => Compiler.Compile(Path.Combine(BaselineCase.Root, name), new BaselineCase(name).Options).Template!;
}
