using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>
/// Sets what no template has, once a deployment succeeded: stack policy, protection from deletion, and settings of the
/// stage of the REST API. That one fails keeps none of the others from being set.
/// </summary>
internal sealed class AftermathStep(DeploymentWork work, CloudChanges changes, Package? package, PublishOptions options)
{
    private readonly List<Diagnostic> findings = [];

    /// <summary>What there is to set, in words.</summary>
    public IReadOnlyList<string> Tasks => [.. package?.Stack.Policy is null ? [] : new[] { "the stack policy" },
        .. options.TerminationProtection is null ? [] : new[] { "the protection from deletion" },
        .. package is null or { StagePatches.Count: 0 } ? [] : new[] { "tracing, logs and metrics of the REST API" }];

    /// <summary>Sets all that differs.</summary>
    /// <param name="stackId">The stack.</param>
    /// <param name="known">The changes that were found; null to set all without a look.</param>
    /// <returns>What could not be set.</returns>
    public IReadOnlyList<Diagnostic> Set(string stackId, IReadOnlyList<ResourceChange>? known)
    {
        if (package?.Stack.Policy is { } policy && Differs("Policy")) Try("the stack policy", "Setting", () => changes.Stacks.SetPolicy(work.StackName, policy));
        if (options.TerminationProtection is { } isOn && Differs("TerminationProtection")) Try("the protection from deletion", isOn ? "Setting" : "Lifting", () => changes.Stacks.SetTerminationProtection(work.StackName, isOn));
        if (package is { StagePatches.Count: > 0 }) SetStage(package, stackId);
        return findings;

        bool Differs(string path) => known is null || known.Any(change => change.LogicalId == "Stack" && change.Path == path);
    }

    private void SetStage(Package from, string stackId)
    {
        var template = new TemplateFacts(from.Template.Root);
        var apis = template.OfType("AWS::ApiGateway::RestApi").ToArray();
        var stage = template.OfType("AWS::ApiGateway::Deployment").Select(deployment => Syntax.ScalarText.Of(deployment.Properties["StageName"])).FirstOrDefault(name => name is not null);
        if (apis.Length != 1 || stage is null)
        {
            work.Warnings.Add(DeploymentMessages.NoSingleApi(work.StackName));
            return;
        }

        Try("tracing, logs and metrics of the REST API", "Setting", () =>
        {
            var id = work.Cloud.Stacks.ReadResources(stackId).FirstOrDefault(resource => resource.LogicalId == apis[0].LogicalId)?.PhysicalId;
            if (string.IsNullOrEmpty(id)) work.Warnings.Add(DeploymentMessages.NoSingleApi(work.StackName));
            else changes.Apis.UpdateStage(id!, stage, from.StagePatches.Select(patch => patch with { Value = patch.Value is null ? null : ApiStageSettings.Fill(patch.Value, stackId) }).ToArray());
        });
    }

    private void Try(string what, string doing, Action set)
    {
        try
        {
            work.Observer.Step($"{doing} {what}");
            set();
        }
        catch (AwsFailure failure)
        {
            findings.Add(DeploymentMessages.NotSetAfterwards(work.StackName, what, work.Shown(failure.Problem), FailureAdvice.Find("", failure.Problem) ?? failure.Advice));
        }
    }
}
