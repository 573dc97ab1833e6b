using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Presentation;

/// <summary>
/// What of a deployment can become a variable: outputs of the stack, ARNs of state machines by their keys, and a few facts.
/// Of equal names the first counts.
/// </summary>
internal sealed class StackValues
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    public StackValues(Stack stack)
    {
        foreach (var output in stack.Outputs) Add(output.Key, output.Value);
        foreach (var machine in stack.StateMachines.Values) Add(machine.Key, machine.StateMachineArn);
        Add(nameof(Stack.StackName), stack.StackName);
        Add(nameof(Stack.StackId), stack.StackId);
        Add(nameof(Stack.Region), stack.Region);
        Add(nameof(Stack.Status), stack.Status);
        Add(nameof(Stack.Outcome), stack.Outcome ?? "");
        Add(nameof(Stack.ConsoleUrl), stack.ConsoleUrl);
    }

    public StackValues(StackChangeSet changeSet)
    {
        Add(nameof(StackChangeSet.StackName), changeSet.StackName);
        Add(nameof(StackChangeSet.ChangeSetName), changeSet.ChangeSetName);
        Add(nameof(StackChangeSet.ChangeSetId), changeSet.ChangeSetId);
        Add(nameof(StackChangeSet.Region), changeSet.Region);
        Add(nameof(StackChangeSet.Status), changeSet.Status);
        Add(nameof(StackChangeSet.IsEmpty), changeSet.IsEmpty ? "true" : "false");
        Add(nameof(StackChangeSet.ConsoleUrl), changeSet.ConsoleUrl);
    }

    public IEnumerable<string> Names => values.Keys;

    /// <summary>The value; null when there is none of that name.</summary>
    public string? Find(string name) => values.TryGetValue(name, out var value) ? value : null;

    private void Add(string name, string value)
    {
        if (!values.ContainsKey(name)) values.Add(name, value);
    }
}
