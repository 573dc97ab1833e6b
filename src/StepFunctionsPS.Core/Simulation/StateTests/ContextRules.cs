using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>What TestState takes as context object.</summary>
internal static class ContextRules
{
    private const string Text = "a string";
    private const string Whole = "an integer";
    private const string Anything = "";

    private static readonly Dictionary<string, Dictionary<string, string>> Fields = new(StringComparer.Ordinal)
    {
        ["Execution"] = new() { ["Id"] = Text, ["Input"] = Anything, ["Name"] = Text, ["RoleArn"] = Text, ["StartTime"] = Text, ["RedriveCount"] = Whole, ["RedriveTime"] = Text },
        ["State"] = new() { ["EnteredTime"] = Text, ["Name"] = Text, ["RetryCount"] = Whole },
        ["StateMachine"] = new() { ["Id"] = Text, ["Name"] = Text },
        ["Task"] = new() { ["Token"] = Text },
    };

    /// <exception cref="StateTestRefusal">AWS would not take it.</exception>
    public static void Check(Node context)
    {
        if (Problem(context) is { } problem) throw new StateTestRefusal($"Invalid Context object provided: {problem}");
    }

    /// <summary>What AWS says against it; null for nothing.</summary>
    public static string? Problem(Node context)
    {
        if (context is not MappingNode parts) return "Context must be an object";
        foreach (var part in parts.Entries)
        {
            // The item of a Map is not for a state that is run alone.
            if (part.Key == "Map") return "'Map' field is not supported when mocking a Context object";
            if (!Fields.TryGetValue(part.Key, out var known)) return $"Field '{part.Key}' is not allowed";
            if (part.Value is not MappingNode fields) return $"{part.Key} must be an object";
            if (fields.Entries.Select(field => Problem(part.Key, field, known)).FirstOrDefault(problem => problem is not null) is { } inside) return inside;
        }

        return null;
    }

    private static string? Problem(string part, MappingEntry field, Dictionary<string, string> known)
    {
        if (!known.TryGetValue(field.Key, out var kind)) return $"Field '{field.Key}' is not allowed";
        var fits = kind switch
        {
            Text => field.Value is StringNode,
            Whole => field.Value is NumberNode number && NumberText.TryWhole(number.Text, out _),
            _ => true,
        };
        return fits ? null : $"{part}.{field.Key} must be {kind}";
    }
}
