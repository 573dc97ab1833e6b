using System.Linq;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Tests.Conformance;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Comparison;

/// <summary>A service that moves over from the framework and is the same is told to be the same, but for what no two of its deployments share.</summary>
public sealed class PeerComparisonTests(ITestOutputHelper output)
{
    [SharedDataFact("conformance")]
    public void WhatTheFrameworkDeployedDiffersInCodeAndDeploymentsOnly()
    {
        var (services, equal, volatileOnly) = (0, 0, 0);
        foreach (var (peer, template) in PeerCase.All().Where(peer => !peer.IsRefused).Select(peer => (Peer: peer, peer.Compile().Template)))
        {
            if (template is null || TemplateDifference.First("", PeerNormalization.Normalize(peer.Expected), PeerNormalization.Normalize(template.Root)) is not null) continue;
            services++;
            var changes = StackComparison.Compare(peer.Expected.ToString(), template, text => text);
            var others = changes.Where(change => !IsVolatile(change)).ToArray();
            Assert.True(others.Length == 0, $"{peer.Name}:\n{string.Join("\n", others.Select(change => $"{change}: {change.Before} -> {change.After}"))}");
            if (changes.Count == 0) equal++;
            else volatileOnly++;
        }

        output.WriteLine($"{services} services: {equal} without a change, {volatileOnly} with new code, versions or API deployments only.");
        Assert.True(services > 0);
    }

    // The template of lambda_proxy is written anew, as the peer tests say.
    private static bool IsVolatile(ResourceChange change) =>
        change.Path.EndsWith(".S3Key") || change.Path.EndsWith(".CodeSha256") || change.Path.EndsWith("LambdaLayerHash.Value") || change.Path.EndsWith("LambdaLayerS3Key.Value") || change.After is { } text && text.Contains("$smInput") || change.Path.Length == 0 && change.Detail is "the API is deployed again" or "a new version of the function is published" or "a new version of the layer is published";
}
