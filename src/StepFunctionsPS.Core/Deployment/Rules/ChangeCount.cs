using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>How many resources are changed, and how. A resource with several differences counts once, by the heaviest.</summary>
internal sealed record ChangeCount(int Added, int Changed, int Replaced, int Removed)
{
    public static ChangeCount Of(IEnumerable<ResourceChange> changes)
    {
        var actions = changes.GroupBy(change => change.LogicalId).Select(Heaviest).ToArray();
        return new ChangeCount(
            actions.Count(action => action == ChangeAction.Add),
            actions.Count(action => action == ChangeAction.Change),
            actions.Count(action => action == ChangeAction.Replace),
            actions.Count(action => action == ChangeAction.Remove));
    }

    public int Total => Added + Changed + Replaced + Removed;

    /// <summary><c>1 to add, 2 to change</c></summary>
    public string ToPlan() => Listed((Added, "to add"), (Changed, "to change"), (Replaced, "to replace"), (Removed, "to remove"));

    /// <summary><c>1 added, 2 changed, 0 replaced</c></summary>
    public string ToSummary() => $"{Added} added, {Changed} changed, {Replaced} replaced{(Removed > 0 ? $", {Removed} removed" : "")}";

    // A property or an output that is added or goes is a change of what has it.
    private static string Heaviest(IGrouping<string, ResourceChange> changes)
    {
        var whole = changes.FirstOrDefault(change => change.Path.Length == 0 && change.Action is ChangeAction.Add or ChangeAction.Remove && change.ResourceType.Length > 0);
        return whole?.Action ?? (changes.Any(change => change.Action == ChangeAction.Replace) ? ChangeAction.Replace : ChangeAction.Change);
    }

    private static string Listed(params (int Count, string What)[] parts) => string.Join(", ", parts.Where(part => part.Count > 0).Select(part => $"{part.Count} {part.What}"));
}
