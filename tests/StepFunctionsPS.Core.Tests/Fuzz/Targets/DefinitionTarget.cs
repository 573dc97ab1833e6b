using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StepFunctionsPS.Analysis;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>Definitions: bound, held to the rules and, when nothing is wrong with them, run.</summary>
internal sealed class DefinitionTarget : FuzzTarget
{
    private static readonly SimulationRequest Request = new()
    {
        Input = Machine.Json("{'a':[1,{'b':2}],'n':3,'t':'x'}"),
        Objects = new MemoryStore().With("bucket", "data.json", "[1,{\"a\":2}]"),
        Quotas = SimulationQuotas.OfAws with { Transitions = 200 },
        Mocks = new FunctionMocks(call => TaskOutcome.Return(Machine.Json("{'ok':true}"), TimeSpan.FromSeconds(1))),
    };

    public override string Name => "definitions";

    public override IReadOnlyList<string> Words { get; } =
    [
        "\"Type\":\"Pass\"", "\"Type\":\"Task\"", "\"Type\":\"Map\"", "\"Type\":\"Parallel\"", "\"Type\":\"Choice\"", "\"Type\":\"Wait\"", "\"Type\":\"Fail\"", "\"QueryLanguage\":\"JSONata\"", "\"Next\":\"A\"", "\"End\":true", "\"Seconds\":1", "\"SecondsPath\":\"$.n\"",
        "\"InputPath\":", "\"OutputPath\":", "\"ResultPath\":\"$.x\"", "\"ResultPath\":null", "\"Parameters\":{\"a.$\":\"$.a\"}", "\"ResultSelector\":{}", "\"Output\":\"{% $states.input %}\"", "\"Arguments\":{}", "\"Assign\":{\"v\":1}",
        "\"Retry\":[{\"ErrorEquals\":[\"States.ALL\"],\"MaxAttempts\":2}]", "\"Catch\":[{\"ErrorEquals\":[\"States.ALL\"],\"Next\":\"A\"}]", "\"ItemsPath\":\"$.a\"", "\"ItemProcessor\":{\"StartAt\":\"I\",\"States\":{\"I\":{\"Type\":\"Pass\",\"End\":true}}}",
        "\"Branches\":[]", "\"Choices\":[]", "\"Default\":\"A\"", "\"And\":[]", "\"Variable\":\"$.n\"", "\"NumericEquals\":3", "\"StringMatches\":\"*\"", "\"Condition\":\"{% true %}\"", "\"StartAt\":\"A\"", "\"MaxConcurrency\":1", "\"TimeoutSeconds\":0",
        "\"Resource\":\"arn:aws:states:::sqs:sendMessage\"", "\"Resource\":\"arn:aws:states:::states:startExecution.sync:2\"", "{\"Ref\":\"X\"}", "{\"Fn::Sub\":\"${A}\"}", ",", "{", "}", "[", "]", "\"$\"", "\"$$.Map.Item.Value\"", "\"{% $x %}\"",
    ];

    public override IEnumerable<string> Seeds() => FuzzTexts.Project(".asl.json").Concat(Made());

    public override FuzzOutcome Run(string text)
    {
        var tree = NodeReader.ReadDefinition(new SourceText("a.asl.json", text), InputLimits.Default);
        if (tree.Output is not { } root) return new FuzzOutcome("unreadable", tree.Diagnostics);
        var bound = DefinitionBinder.Bind(root);
        if (bound.Output is not { } definition) return new FuzzOutcome("unbound", bound.Diagnostics);
        var machine = Machine.Alone(definition);
        var findings = tree.Diagnostics.Concat(bound.Diagnostics).Concat(DefinitionRules.Check(machine).Diagnostics).ToArray();
        if (findings.Any(finding => finding.Severity == DiagnosticSeverity.Error)) return new FuzzOutcome("wrong", findings);
        using var patience = new CancellationTokenSource(FuzzSettings.Patience);
        var run = Simulator.Run(definition, Request, patience.Token);
        return new FuzzOutcome($"{run.Output?.Status} {run.Output?.Error}", [.. findings, .. run.Diagnostics]);
    }

    private static IEnumerable<string> Made() => new[] { "JSONPath", "JSONata", "mixed" }
        .SelectMany(language => Enumerable.Range(0, 15).Select(seed => JsonWriter.WriteIndented(new RandomMachine(seed, language).Definition())))
        .Where(text => text.Length < 8_000);
}
