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
    private const string Policy = "the stack policy";

    private const string Protection = "the protection from deletion";

    private const string Stage = "tracing, logs and metrics of the REST API";

    private readonly List<Diagnostic> findings = [];

    /// <summary>What there is to set, in words.</summary>
    public IReadOnlyList<string> Tasks => [.. package?.Stack.Policy is null ? [] : new[] { Policy },
        .. options.TerminationProtection is null ? [] : new[] { Protection },
        .. package is null or { StagePatches.Count: 0 } ? [] : new[] { Stage }];

    /// <summary>Sets all that differs.</summary>
    /// <param name="stackId">The stack.</param>
    /// <param name="known">The changes that were found; null to set all without a look.</param>
    /// <returns>What could not be set.</returns>
    public IReadOnlyList<Diagnostic> Set(string stackId, IReadOnlyList<ResourceChange>? known)
    {
        if (package?.Stack.Policy is { } policy && Differs(SettingChanges.Policy)) Try(Policy, "Setting", () => changes.Stacks.SetPolicy(work.StackName, policy));
        if (options.TerminationProtection is { } isOn && Differs(SettingChanges.Protection)) Try(Protection, isOn ? "Setting" : "Lifting", () => changes.Stacks.SetTerminationProtection(work.StackName, isOn));
        if (package is { StagePatches.Count: > 0 }) SetStage(package, stackId);
        return findings;

        bool Differs(string path) => known is null || known.Any(change => SettingChanges.IsOne(change) && change.Path == path);
    }

    private void SetStage(Package from, string stackId)
    {
        var template = new TemplateFacts(from.Template.Root);
        var apis = template.OfType("AWS::ApiGateway::RestApi").ToArray();
        if (apis.Length != 1 || template.ApiStage is not { } stage)
        {
            work.Warnings.Add(DeploymentMessages.NoSingleApi(work.StackName));
            return;
        }

        Try(Stage, "Setting", () =>
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
            findings.Add(DeploymentMessages.NotSetAfterwards(work.StackName, what, work.Shown(failure.Problem), work.AdviceFor(failure)));
        }
    }
}
