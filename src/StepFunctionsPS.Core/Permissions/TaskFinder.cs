using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>Finds the Task states of a definition, those within Parallel and Map states included, in their order.</summary>
internal static class TaskFinder
{
    public static IEnumerable<TaskNeeds> In(Node definition, FunctionTable functions) =>
        definition is MappingNode machine ? InStates(machine, IsJsonata(machine, otherwise: false), functions) : [];

    private static IEnumerable<TaskNeeds> InStates(MappingNode machine, bool isJsonata, FunctionTable functions)
    {
        foreach (var entry in (machine["States"] as MappingNode ?? MappingNode.Empty).Entries)
        {
            if (entry.Value is not MappingNode state) continue;
            if (state["Type"] is StringNode { Value: "Task" } && state["Resource"] is { } resource)
                yield return new TaskNeeds(new Asker(entry.Key, IsState: true, entry.KeySpan), resource, state, IsJsonata(state, isJsonata), functions);
            var inner = (state["Branches"] as SequenceNode)?.Items ?? [state["ItemProcessor"] ?? state["Iterator"] ?? NullNode.Instance];
            // The states within follow the language of the machine, not of the state around them.
            foreach (var task in inner.OfType<MappingNode>().SelectMany(part => InStates(part, isJsonata, functions))) yield return task;
        }
    }

    private static bool IsJsonata(MappingNode owner, bool otherwise) => owner["QueryLanguage"] is StringNode language ? language.Value == "JSONata" : otherwise;
}
