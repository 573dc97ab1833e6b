using System;
using StepFunctionsPS.Resources.StateMachines;
using StepFunctionsPS.Templates;

namespace StepFunctionsPS.Deployment;

/// <summary>Makes of CloudFormation's events those that are shown: with the place in the service file, and without secrets.</summary>
/// <param name="places">Leads to the service file; null when it is not at hand.</param>
/// <param name="shown">A text as it may be shown.</param>
internal sealed class EventPlaces(SourceMap? places, Func<string, string> shown)
{
    public StackEvent Place(DeployedEvent item, int depth) => new(item.StackName, item.StackId, item.Id, item.Time, item.LogicalId, item.Status)
    {
        PhysicalId = item.PhysicalId is null ? null : shown(item.PhysicalId),
        ResourceType = item.ResourceType,
        Reason = string.IsNullOrEmpty(item.Reason) ? null : shown(item.Reason!),
        Depth = depth,
        Source = depth > 0 || item.IsOfStack ? default : Source(item),
    };

    private Text.SourceSpan Source(DeployedEvent item) =>
        places is null ? default
        : StateMachineResources.Type == item.ResourceType ? DefinitionPlace.Find(places, item.LogicalId, item.Reason ?? "")
        : ResourcePlace.Find(places, item.LogicalId);
}
