using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Deployment;

/// <summary>The differences of what concerns a stack as a whole: tags, parameters, topics, role, alarms and guards.</summary>
internal sealed class SettingChanges(Package package, DeployedStack stack, TemplateFacts template)
{
    /// <summary>The path of the policy.</summary>
    public const string Policy = "Policy";

    /// <summary>The path of the protection from deletion.</summary>
    public const string Protection = "TerminationProtection";

    private const string Subject = "Stack";

    private const string Hidden = "***";

    /// <summary>What CloudFormation changes with the template. What the service does not speak of stays as it is.</summary>
    public IReadOnlyList<ResourceChange> Find() => [.. Tags(), .. Parameters(), .. Topics(), .. Role(), .. Alarms()];

    /// <summary>What is set after the deployment, without a change set.</summary>
    /// <param name="policy">The policy that is deployed; null for none.</param>
    /// <param name="protection">Whether it is to be protected; null to leave that.</param>
    public IReadOnlyList<ResourceChange> Guards(string? policy, bool? protection)
    {
        var changes = new List<ResourceChange>();
        if (package.Stack.Policy is { } wanted && !IsSamePolicy(policy, wanted)) changes.Add(Change(Policy, policy, wanted));
        if (protection is { } isOn && isOn != stack.HasTerminationProtection) changes.Add(Change(Protection, Text(stack.HasTerminationProtection), Text(isOn)));
        return changes;
    }

    /// <summary>Whether values of parameters are given that nobody may read, so that only CloudFormation can compare them.</summary>
    public bool HasSecretValues() => package.Stack.Parameters.Any(parameter => !parameter.UsePreviousValue && parameter.Value is not null && template.IsSecret(parameter.Key));

    /// <summary>Whether a change is one of these, and not one of the template.</summary>
    public static bool IsOne(ResourceChange change) => change.LogicalId == Subject && change.ResourceType.Length == 0;

    /// <summary>Whether it is one that is set after the deployment.</summary>
    public static bool IsGuard(ResourceChange change) => IsOne(change) && change.Path is Policy or Protection;

    private IEnumerable<ResourceChange> Tags()
    {
        var before = stack.Tags.Where(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal)).ToDictionary(tag => tag.Key, tag => tag.Value);
        return before.Keys.Union(package.Stack.Tags.Keys).Select(key => (Key: key, Before: Value(before, key), After: Value(package.Stack.Tags, key)))
            .Where(tag => tag.Before != tag.After)
            .Select(tag => Change("Tags." + tag.Key, tag.Before, tag.After));
    }

    private IEnumerable<ResourceChange> Parameters()
    {
        foreach (var entry in template.Parameters.Entries)
        {
            var given = package.Stack.Parameters.FirstOrDefault(parameter => parameter.Key == entry.Key);
            var wanted = given is null ? ScalarText.Of((entry.Value as MappingNode)?["Default"]) : given.UsePreviousValue ? null : given.Value;
            // Values that nobody may read come as stars; the value of a look-up is its name.
            if (wanted is null || template.IsSecret(entry.Key)) continue;
            var before = Value(stack.Parameters, entry.Key);
            if (before != wanted) yield return Change("Parameters." + entry.Key, before, wanted);
        }
    }

    private IEnumerable<ResourceChange> Topics() =>
        package.Stack.NotificationArns.Count == 0 || new HashSet<string>(stack.NotificationArns).SetEquals(package.Stack.NotificationArns) ? []
        : [Change("NotificationArns", Listed(stack.NotificationArns), Listed(package.Stack.NotificationArns))];

    private IEnumerable<ResourceChange> Role() =>
        package.Stack.RoleArn is { } role && role != stack.RoleArn ? [Change("RoleArn", stack.RoleArn, role)] : [];

    private IEnumerable<ResourceChange> Alarms() =>
        package.Stack.RollbackConfiguration is { } wanted && Described(wanted) != Described(stack.RollbackConfiguration)
            ? [Change("RollbackConfiguration", Described(stack.RollbackConfiguration), Described(wanted))]
            : [];

    private ResourceChange Change(string path, string? before, string? after) =>
        new(before is null ? ChangeAction.Add : after is null ? ChangeAction.Remove : ChangeAction.Change, Subject, "", path) { Before = Shown(before), After = Shown(after) };

    // A value with a secret in it is hidden as a whole.
    private string? Shown(string? value) => value is null || package.Shown(value) == value ? value : Hidden;

    private static string? Value(IReadOnlyDictionary<string, string> values, string key) => values.TryGetValue(key, out var value) ? value : null;

    private static string? Listed(IReadOnlyList<string> items) => items.Count == 0 ? null : string.Join(", ", items);

    private static string? Described(RollbackConfiguration? rollback) => rollback is null || (rollback.Triggers.Count == 0 && rollback.MonitoringTimeInMinutes is null or 0) ? null
        : string.Join(", ", rollback.Triggers.Select(trigger => trigger.Arn)) + (rollback.MonitoringTimeInMinutes is { } minutes ? $" for {minutes} min" : "");

    private static string Text(bool isOn) => isOn ? "true" : "false";

    private static bool IsSamePolicy(string? deployed, string wanted) =>
        deployed is not null && NodeEquality.Instance.Equals(TemplateFacts.Read(deployed).Root, TemplateFacts.Read(wanted).Root);
}
