using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>
/// Finds what asks for permissions in a definition: Task states, and what Map states read, write and start.
/// Those within Parallel and Map states are found too. The order is that of the plugin. One whose expressions can turn
/// out in several ways is found once for each.
/// </summary>
internal static class TaskFinder
{
    public static IEnumerable<TaskNeeds> In(Node definition, TaskContext context) =>
        definition is MappingNode machine ? InStates(machine, JsonataText.IsLanguageOf(machine, outer: false), context).SelectMany(TaskWays.Of) : [];

    private static IEnumerable<TaskNeeds> InStates(MappingNode machine, bool isJsonata, TaskContext context)
    {
        foreach (var entry in (machine["States"] as MappingNode ?? MappingNode.Empty).Entries)
        {
            if (entry.Value is not MappingNode state) continue;
            if (state["Type"] is StringNode { Value: "Task" } && state["Resource"] is { } resource)
                yield return new TaskNeeds(new Asker(entry.Key, IsState: true, entry.KeySpan), resource, state, JsonataText.IsLanguageOf(state, isJsonata), context);
            var inner = (state["Branches"] as SequenceNode)?.Items ?? [state["ItemProcessor"] ?? state["Iterator"] ?? NullNode.Instance];
            // The states within follow the language of the machine, not of the state around them.
            foreach (var task in inner.OfType<MappingNode>().SelectMany(part => InStates(part, isJsonata, context))) yield return task;
            if (state["Type"] is not StringNode { Value: "Map" }) continue;
            foreach (var part in OfMap(entry, state, JsonataText.IsLanguageOf(state, isJsonata), context)) yield return part;
        }
    }

    private static IEnumerable<TaskNeeds> OfMap(MappingEntry entry, MappingNode state, bool isJsonata, TaskContext context)
    {
        if (IsDistributed(state))
        {
            var asker = new Asker(entry.Key, IsState: true, entry.KeySpan);
            yield return new TaskNeeds(asker, new StringNode("arn:aws:states:::states:startExecution"), state, isJsonata, context) { Part = TaskPart.ChildExecutions };
        }

        foreach (var (key, part) in new[] { ("ItemReader", TaskPart.ItemReader), ("ResultWriter", TaskPart.ResultWriter) })
        {
            // A writer without a resource only shapes the results.
            if (state.Find(key) is not { Value: MappingNode fields } field || fields["Resource"] is not { } resource) continue;
            yield return new TaskNeeds(new Asker(entry.Key, IsState: true, field.KeySpan), resource, fields, isJsonata, context) { Part = part };
        }
    }

    private static bool IsDistributed(MappingNode state) =>
        ((state["ItemProcessor"] as MappingNode)?["ProcessorConfig"] as MappingNode)?["Mode"] is StringNode { Value: "DISTRIBUTED" };
}
