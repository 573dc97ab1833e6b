using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Templates;

namespace StepFunctionsPS.Deployment;

/// <summary>The changes of a change set in the words of a comparison.</summary>
internal static class PlannedChanges
{
    /// <summary>One change for each resource, in CloudFormation's order.</summary>
    /// <param name="changes">What CloudFormation is going to do.</param>
    /// <param name="places">Leads to the service file; null when it is not at hand.</param>
    public static IReadOnlyList<ResourceChange> Of(IEnumerable<PlannedChange> changes, SourceMap? places) => changes
        .Select(change => new ResourceChange(StateMachineChange.ActionOf(change), change.LogicalId, change.ResourceType, change.Properties.Count == 1 ? "Properties." + change.Properties[0] : "")
        {
            Detail = Detail(change),
            Source = places is null ? default : ResourcePlace.Find(places, change.LogicalId),
        })
        .ToArray();

    private static string Detail(PlannedChange change) =>
        change.Properties.Count > 1 ? string.Join(", ", change.Properties) + " change"
        : change.Properties.Count == 0 && change.Scope.Count > 0 ? string.Join(", ", change.Scope) + " change"
        : "";
}
