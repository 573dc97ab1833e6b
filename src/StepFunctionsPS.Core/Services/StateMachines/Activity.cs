using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary>An activity: a task that a worker of the user asks for.</summary>
/// <param name="Key">What its ids in the template are made of: its key, or its name where there are only names.</param>
/// <param name="Name">The name that it is deployed under.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record Activity(string Key, string Name, Node Place)
{
    public string LogicalId => Services.LogicalId.Normalize(Key) + "StepFunctionsActivity";

    /// <summary>Reads <c>activities:</c>, a list of names, one name, or a mapping from keys to names. A name that is given twice counts once.</summary>
    public static IReadOnlyList<Activity> ReadAll(Fields section, DiagnosticBag diagnostics)
    {
        var given = section.Any("activities") is MappingNode ? Named(section.Inner("activities")) : Listed(section, diagnostics);
        var activities = given.GroupBy(activity => (activity.Key, activity.Name)).Select(group => group.First()).ToArray();
        foreach (var activity in activities)
        {
            PhysicalName.Check(activity.Name, "an activity", activity.Place, diagnostics);
            if (!Services.LogicalId.IsValid(activity.LogicalId)) diagnostics.Add(MachineMessages.WrongActivityId(activity.Place.Span, activity.Key, activity.LogicalId).About(activity.Place));
        }

        return activities;
    }

    private static IEnumerable<Activity> Named(Fields activities)
    {
        foreach (var entry in activities.Mapping.Entries)
        {
            // `review:` alone is an activity of that name.
            if (entry.Value is NullNode) yield return new Activity(entry.Key, entry.Key, new StringNode(entry.Key, entry.KeySpan));
            else if (activities.Text(entry.Key) is { } name) yield return new Activity(entry.Key, name, entry.Value);
        }
    }

    private static IEnumerable<Activity> Listed(Fields section, DiagnosticBag diagnostics)
    {
        // The framework reads a single name as a list of it.
        foreach (var item in section.Any("activities") switch { null => [], SequenceNode list => list.Items, { } single => [single] })
        {
            if (ScalarText.Of(item) is { } name) yield return new Activity(name, name, item);
            else if (item is not UnknownNode) diagnostics.Add(ServiceMessages.WrongKind(item.Span, "activities", section.Owner, "a list of names", item.Kind).About(item));
        }
    }
}
