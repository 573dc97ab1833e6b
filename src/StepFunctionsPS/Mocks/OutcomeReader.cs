using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Mocks;

/// <summary>
/// Reads one outcome: <c>@{ Return = ...; After = 2.5 }</c>, <c>@{ Throw = 'Card.Declined' }</c> and
/// <c>@{ Lambda = 'orders-charge-dev' }</c> as in files of mocks; any other value is what the task returns.
/// </summary>
internal static class OutcomeReader
{
    private static readonly string[] Keys = ["Return", "Throw", "Lambda", "After"];

    /// <exception cref="ValueRefusal">The value has no form in JSON, or is no right outcome.</exception>
    public static Func<TaskCall, TaskOutcome> Read(object? value, ILambda lambda)
    {
        var inner = value is PSObject wrapped ? wrapped.BaseObject : value;
        return inner is IDictionary table && IsOutcome(table) ? Outcome(table, lambda) : Always(TaskOutcome.Return(ValueReader.Read(value)));
    }

    private static bool IsOutcome(IDictionary table)
    {
        var keys = table.Keys.Cast<object>().Select(key => key as string).ToArray();
        return keys.All(key => Keys.Contains(key, StringComparer.OrdinalIgnoreCase)) && keys.Any(key => !Is(key, "After"));
    }

    private static Func<TaskCall, TaskOutcome> Outcome(IDictionary table, ILambda lambda)
    {
        var after = Seconds(Find(table, "After", out _));
        var returned = Find(table, "Return", out var returns);
        var thrown = Find(table, "Throw", out var throws);
        var function = Find(table, "Lambda", out var calls);
        if ((returns && (throws || calls)) || (throws && calls)) throw new ValueRefusal($"it has both {(returns ? "Return" : "Throw")} and {(throws && returns ? "Throw" : "Lambda")}");
        if (calls) return Called(ValueReader.Read(function), after, lambda);
        return Always(returns ? TaskOutcome.Return(ValueReader.Read(returned), after) : Thrown(ValueReader.Read(thrown), after));
    }

    private static Func<TaskCall, TaskOutcome> Called(Node function, TimeSpan after, ILambda lambda) => function switch
    {
        StringNode { Value.Length: > 0 } name => new LambdaMock(name.Value, after, lambda).Answer,
        BooleanNode { Value: true } => new LambdaMock(null, after, lambda).Answer,
        _ => throw new ValueRefusal("Lambda takes the name of a function, or $true for the one of the task"),
    };

    private static Func<TaskCall, TaskOutcome> Always(TaskOutcome outcome) => _ => outcome;

    private static TaskOutcome Thrown(Node thrown, TimeSpan after) => thrown switch
    {
        StringNode name => TaskOutcome.Throw(name.Value, null, after),
        MappingNode fields when fields.Entries.FirstOrDefault(entry => entry.Key is not ("Error" or "Cause")) is { Key: { } other } =>
            throw new ValueRefusal($"Throw has '{other}', and takes Error and Cause only"),
        MappingNode fields => TaskOutcome.Throw((fields["Error"] as StringNode)?.Value, (fields["Cause"] as StringNode)?.Value, after),
        _ => throw new ValueRefusal("Throw takes the name of an error, or @{ Error = ...; Cause = ... }"),
    };

    private static TimeSpan Seconds(object? value)
    {
        var inner = value is PSObject wrapped ? wrapped.BaseObject : value;
        if (inner is null) return TimeSpan.Zero;
        if (inner is TimeSpan span && span >= TimeSpan.Zero) return span;
        if (ValueReader.Read(value) is NumberNode number && NumberText.ToDouble(number.Text) is >= 0 and <= 1e9 and var seconds) return TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond));
        throw new ValueRefusal($"After takes seconds, and not '{Convert.ToString(inner, CultureInfo.InvariantCulture)}'");
    }

    // Hashtables written in PowerShell ignore case, those of other origin may not.
    private static object? Find(IDictionary table, string name, out bool found)
    {
        foreach (DictionaryEntry entry in table)
        {
            if (!Is(entry.Key as string, name)) continue;
            found = true;
            return entry.Value;
        }

        found = false;
        return null;
    }

    private static bool Is(string? key, string name) => string.Equals(key, name, StringComparison.OrdinalIgnoreCase);
}
