using System;
using System.Collections.Generic;
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

    public static void Check(Node context)
    {
        if (context is not MappingNode parts) throw Refusal("Context must be an object");
        foreach (var part in parts.Entries)
        {
            // The item of a Map is not for a state that is run alone.
            if (part.Key == "Map") throw Refusal("'Map' field is not supported when mocking a Context object");
            if (!Fields.TryGetValue(part.Key, out var known)) throw Refusal($"Field '{part.Key}' is not allowed");
            if (part.Value is not MappingNode fields) throw Refusal($"{part.Key} must be an object");
            foreach (var field in fields.Entries) Check(part.Key, field, known);
        }
    }

    private static void Check(string part, MappingEntry field, Dictionary<string, string> known)
    {
        if (!known.TryGetValue(field.Key, out var kind)) throw Refusal($"Field '{field.Key}' is not allowed");
        var fits = kind switch
        {
            Text => field.Value is StringNode,
            Whole => field.Value is NumberNode number && NumberText.TryWhole(number.Text, out _),
            _ => true,
        };
        if (!fits) throw Refusal($"{part}.{field.Key} must be {kind}");
    }

    private static StateTestRefusal Refusal(string problem) => new($"Invalid Context object provided: {problem}");
}
