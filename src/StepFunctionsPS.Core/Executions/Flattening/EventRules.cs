using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Executions;

/// <summary>The rule for each type of event.</summary>
internal static class EventRules
{
    private static readonly EventRule Unknown = new UnknownRule();

    private static readonly Dictionary<string, EventRule> Rules = Make();

    public static EventRule For(string type) => Rules.TryGetValue(type, out var rule) ? rule : Unknown;

    private static Dictionary<string, EventRule> Make()
    {
        var rules = new Dictionary<string, EventRule>(StringComparer.Ordinal)
        {
            ["ExecutionStarted"] = new ExecutionStartRule(),
            ["ExecutionSucceeded"] = new ExecutionSuccessRule(),
            ["ExecutionFailed"] = new ExecutionFailureRule(),
            ["ExecutionRedriven"] = new RedriveRule(),
            ["EvaluationFailed"] = new EvaluationRule(),
            ["MapIterationStarted"] = new IterationStartRule(),
        };
        Add(rules, "Execution", "TimedOut Aborted", new ExecutionStopRule());
        Add(rules, "MapIteration", "Succeeded Failed Aborted", new IterationEndRule());
        foreach (var kind in (string[])["Pass", "Task", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"])
        {
            rules.Add(kind + "StateEntered", new EntryRule(kind));
            rules.Add(kind + "StateExited", new ExitRule());
            rules.Add(kind + "StateAborted", new AbortRule(kind));
        }

        foreach (var family in (string[])["Task", "LambdaFunction", "Activity"])
        {
            Add(rules, family, "Scheduled", new AttemptStartRule("Task"));
            Add(rules, family, "Started Submitted", new AttemptRule("Task"));
            Add(rules, family, "ScheduleFailed StartFailed SubmitFailed Failed Succeeded TimedOut", new AttemptEndRule("Task"));
        }

        foreach (var kind in (string[])["Parallel", "Map"])
        {
            Add(rules, kind + "State", "Started", new AttemptStartRule(kind));
            Add(rules, kind + "State", "Succeeded Failed", new AttemptEndRule(kind));
        }

        Add(rules, "MapRun", "Started Redriven", new AttemptRule("Map"));
        Add(rules, "MapRun", "Succeeded Failed Aborted", new MapRunEndRule());
        return rules;
    }

    private static void Add(Dictionary<string, EventRule> rules, string family, string endings, EventRule rule)
    {
        foreach (var ending in endings.Split(' ')) rules.Add(family + ending, rule);
    }
}
