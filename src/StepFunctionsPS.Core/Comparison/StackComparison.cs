using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Templates;

namespace StepFunctionsPS.Comparison;

/// <summary>Finds the differences between what is deployed and what is to be deployed.</summary>
internal static class StackComparison
{
    private const string Resources = "Resources";

    /// <summary>The differences, those that allow more first, then in the order of the template.</summary>
    /// <param name="deployed">The template that is deployed, JSON or YAML; null when there is no stack, so that all is added.</param>
    /// <param name="template">The template that is to be deployed.</param>
    /// <param name="shown">A text as it may be shown, without secrets.</param>
    public static IReadOnlyList<ResourceChange> Compare(string? deployed, Template template, Func<string, string> shown)
    {
        var (root, problem) = deployed is null ? (MappingNode.Empty, "") : DeployedTemplate.Read(deployed);
        // It must not pass for equal.
        if (root is null) return [new ResourceChange(ChangeAction.Change, "Stack", "", "") { Detail = $"the deployed template cannot be read, so that it is not known what differs: {shown(problem)}" }];
        var generations = Generations.Find(Section(root, Resources), Section(template.Root, Resources));
        var before = generations.Renamed(root);
        var redaction = new Redaction(shown);
        var changes = Merged(before.Entries, template.Root.Entries).SelectMany(section => section == Resources
            ? new ResourceChanges(Section(before, Resources), Section(template.Root, Resources), generations, redaction).Find()
            : SectionChanges.Find(section, before[section], template.Root[section], redaction));
        return changes.OrderBy(change => change.IsWidening ? 0 : 1).ToArray();
    }

    /// <summary>All keys in the order of the new mapping; those that are gone behind the one that they stood behind.</summary>
    public static IEnumerable<string> Merged(IReadOnlyList<MappingEntry> before, IReadOnlyList<MappingEntry> after)
    {
        var kept = new HashSet<string>(after.Select(entry => entry.Key), StringComparer.Ordinal);
        var gone = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var last = "";
        foreach (var entry in before)
        {
            if (kept.Contains(entry.Key)) last = entry.Key;
            else if (gone.TryGetValue(last, out var others)) others.Add(entry.Key);
            else gone.Add(last, [entry.Key]);
        }

        return (gone.TryGetValue("", out var first) ? first : []).Concat(after.SelectMany(entry => gone.TryGetValue(entry.Key, out var behind) ? behind.Prepend(entry.Key) : [entry.Key]));
    }

    private static MappingNode Section(MappingNode root, string section) => root[section] as MappingNode ?? MappingNode.Empty;
}
