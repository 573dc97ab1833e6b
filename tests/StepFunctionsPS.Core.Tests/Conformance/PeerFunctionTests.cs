using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Templates;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Conformance;

/// <summary>What the Serverless Framework made of real services, held against ours: functions, layers, their role, schedules and the bucket.</summary>
public sealed class PeerFunctionTests(ITestOutputHelper output)
{
    private static readonly string[] Types =
    [
        "AWS::Lambda::Function", "AWS::Lambda::Version", "AWS::Lambda::Alias", "AWS::Lambda::Url", "AWS::Lambda::EventInvokeConfig",
        "AWS::Lambda::LayerVersion", "AWS::Lambda::LayerVersionPermission", "AWS::Logs::LogGroup", "AWS::S3::BucketPolicy",
    ];

    private static readonly string[] Ids = ["IamRoleLambdaExecution", "ServerlessDeploymentBucket"];

    private static readonly string[] Parts = ["LambdaPermissionEventsRuleSchedule", "LambdaPermissionApiGateway", "LambdaPermissionFnUrl"];

    // Their functions have events of kinds that are left out, which add to the role or bring resources of their own;
    // the last has a version that belongs to its state machine.
    private static readonly string[] Different = ["u02-marketing", "u40-store-checkout", "u60-boilerplate", "u88-sns-sqs", "f-use-exact-version"];

    [SharedDataFact("conformance")]
    public void FunctionsEqualThePeers()
    {
        var verdicts = PeerCase.All().Where(@case => !@case.IsRefused).ToDictionary(@case => @case.Name, Compare);
        foreach (var (name, verdict) in verdicts.Where(pair => pair.Value != "equal")) output.WriteLine($"{name}: {verdict}");
        output.WriteLine($"equal {Count("equal")}, different {Count("/")}, refused {Count("refused")}");
        Assert.Equal([], verdicts.Where(pair => pair.Value.StartsWith('/')).Select(pair => pair.Key).Except(Different));
        Assert.InRange(Count("equal"), Math.Min(170, verdicts.Count), verdicts.Count);

        int Count(string start) => verdicts.Values.Count(verdict => verdict.StartsWith(start));
    }

    [SharedDataFact("conformance")]
    public void CreateStackTemplatesEqualThePeers()
    {
        foreach (var @case in PeerCase.All().Where(@case => !@case.IsRefused))
        {
            if (@case.Compile().Service is not { } service) continue;
            var made = CreateStackTemplate.For(service);
            Assert.Null(TemplateDifference.First(@case.Name, @case.CreateStack, made?.Root));
        }
    }

    private static string Compare(PeerCase @case)
    {
        var result = @case.Compile();
        if (result.Template is null) return "refused: " + result.Diagnostics.First(item => item.Severity == DiagnosticSeverity.Error);
        var expected = PeerNormalization.Normalize(@case.Expected);
        var ours = PeerNormalization.Normalize(result.Template.Root);
        return Keys(expected, ours, "Resources", IsOfFunctions).Concat(Keys(expected, ours, "Outputs", (id, _) => id.Contains("Lambda") || id.Contains("DeploymentBucket")))
            .Select(place => TemplateDifference.First($"/{place.Section}/{place.Key}", Find(expected, place), Find(ours, place)))
            .FirstOrDefault(difference => difference is not null) ?? "equal";
    }

    private static bool IsOfFunctions(string id, Node body) =>
        Ids.Contains(id) || Types.Contains(((body as MappingNode)?["Type"] as StringNode)?.Value) || Parts.Any(id.Contains);

    private static IEnumerable<(string Section, string Key)> Keys(MappingNode expected, MappingNode ours, string section, Func<string, Node, bool> counts) =>
        new[] { expected, ours }.SelectMany(template => ((MappingNode)template[section]!).Entries)
            .Where(entry => counts(entry.Key, entry.Value))
            .Select(entry => (section, entry.Key))
            .Distinct();

    // Two ids may be one after the normalisation, so that an index over them is not possible.
    private static Node? Find(MappingNode template, (string Section, string Key) place) =>
        (template[place.Section] as MappingNode)?.Entries.LastOrDefault(entry => entry.Key == place.Key)?.Value;
}
