using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>Changes in a few words: resources are counted, other parts of the stack are named.</summary>
internal static class ChangeWords
{
    private static readonly IReadOnlyDictionary<string, string> Sections = new Dictionary<string, string>
    {
        ["AWSTemplateFormatVersion"] = "the format version",
        ["Conditions"] = "conditions",
        ["Description"] = "the description",
        ["Mappings"] = "mappings",
        ["Metadata"] = "metadata",
        ["Outputs"] = "outputs",
        ["Parameters"] = "parameters",
        ["Rules"] = "rules",
        ["Transform"] = "transforms",
    };

    /// <summary><c>1 to add, 2 to change, and outputs</c>; empty when there is nothing.</summary>
    public static string ToPlan(IReadOnlyList<ResourceChange> changes) => Joined(Resources(changes).ToPlan(), Others(changes));

    /// <summary><c>1 added, 2 changed, 0 replaced, and outputs</c></summary>
    public static string ToSummary(IReadOnlyList<ResourceChange> changes) => Resources(changes).Total > 0 || Others(changes).Length == 0
        ? Joined(Resources(changes).ToSummary(), Others(changes))
        : $"only {Others(changes)} changed";

    private static ChangeCount Resources(IEnumerable<ResourceChange> changes) => ChangeCount.Of(changes.Where(change => change.ResourceType.Length > 0));

    // Tags and the like belong to no resource, and neither do outputs. Where resources are added only, these go without saying.
    private static string Others(IReadOnlyList<ResourceChange> changes)
    {
        if (changes.Any(change => change.ResourceType.Length > 0) && changes.All(change => change.Action == ChangeAction.Add)) return "";
        var named = changes
            .Where(change => change.ResourceType.Length == 0)
            .Select(change => change.LogicalId == "Stack" ? "settings of the stack" : Sections.TryGetValue(change.LogicalId, out var words) ? words : change.LogicalId)
            .Distinct()
            .ToArray();
        return named.Length < 2 ? string.Concat(named) : $"{string.Join(", ", named.Take(named.Length - 1))} and {named[named.Length - 1]}";
    }

    private static string Joined(string counts, string others) =>
        counts.Length == 0 ? (others.Length == 0 ? "" : "only " + others) : others.Length == 0 ? counts : $"{counts}, and {others}";
}
