using System;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary>The Task states of a definition, those within Parallel and Map states included, each put through a function.</summary>
internal static class TaskStates
{
    /// <param name="definition">The definition.</param>
    /// <param name="rewrite">Takes the name and the fields of a Task, and whether it is in JSONata; gives its fields.</param>
    public static Node Rewrite(Node definition, Func<string, MappingNode, bool, MappingNode> rewrite) =>
        definition is MappingNode machine ? InMachine(machine, JsonataText.IsLanguageOf(machine, outer: false), rewrite) : definition;

    private static Node InMachine(Node node, bool isJsonata, Func<string, MappingNode, bool, MappingNode> rewrite)
    {
        if (node is not MappingNode machine || machine["States"] is not MappingNode states) return node;
        return With(machine, "States", states.WithValues(entry => entry.Value is MappingNode state ? InState(entry.Key, state, isJsonata, rewrite) : entry.Value));
    }

    // The states within follow the language of the machine, not of the state around them.
    private static MappingNode InState(string name, MappingNode state, bool isJsonata, Func<string, MappingNode, bool, MappingNode> rewrite) => (state["Type"] as StringNode)?.Value switch
    {
        "Task" => rewrite(name, state, JsonataText.IsLanguageOf(state, isJsonata)),
        "Parallel" when state["Branches"] is SequenceNode branches =>
            With(state, "Branches", branches.WithItems(branch => InMachine(branch, isJsonata, rewrite))),
        "Map" when state["ItemProcessor"] is { } inner => With(state, "ItemProcessor", InMachine(inner, isJsonata, rewrite)),
        "Map" when state["Iterator"] is { } inner => With(state, "Iterator", InMachine(inner, isJsonata, rewrite)),
        _ => state,
    };

    /// <summary>A mapping with another value for one of its keys.</summary>
    public static MappingNode With(MappingNode mapping, string key, Node value) => mapping.WithValues(entry => entry.Key == key ? value : entry.Value);
}
