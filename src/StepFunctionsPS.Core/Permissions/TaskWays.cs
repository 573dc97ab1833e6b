using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>
/// The ways in which the expressions of a Task can turn out, as far as that shows before it runs: for
/// <c>{% $live ? 'orders' : 'test-orders' %}</c> there are two, and each needs its permissions.
/// </summary>
internal static class TaskWays
{
    private static readonly string[] Asked = ["Arguments", "Credentials"];

    /// <summary>A Task for each; the Task itself where nothing is known of its expressions.</summary>
    public static IEnumerable<TaskNeeds> Of(TaskNeeds task)
    {
        if (!task.IsJsonata) return [task];
        var written = new MappingNode(task.Fields.Entries.Where(entry => Asked.Contains(entry.Key)).ToArray());
        return PossibleTrees.Of(written, value => ExpressionResult.Read(value, task.Context)).Select(tree => ReferenceEquals(tree, written) ? task : With((MappingNode)tree, task));
    }

    private static TaskNeeds With(MappingNode known, TaskNeeds task)
    {
        var fields = new MappingNode(task.Fields.Entries.Select(entry => known.Find(entry.Key) ?? entry).ToArray(), task.Fields.Span, task.Fields.Origin);
        return new TaskNeeds(task.Asker, task.Resource, fields, task.IsJsonata, task.Context) { Part = task.Part, Written = task.Fields };
    }
}
