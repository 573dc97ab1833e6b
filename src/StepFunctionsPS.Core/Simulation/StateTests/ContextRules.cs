using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>What TestState takes as context object.</summary>
internal static class ContextRules
{
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
            if (GivenField.Context.Find(part.Key) is not { } known) return $"Field '{part.Key}' is not allowed";
            if (part.Value is not MappingNode fields) return $"{part.Key} must be an object";
            if (fields.Entries.Select(field => Problem(part.Key, field, known)).FirstOrDefault(problem => problem is not null) is { } inside) return inside;
        }

        return null;
    }

    private static string? Problem(string part, MappingEntry field, GivenField owner)
    {
        if (owner.Find(field.Key) is not { } known) return $"Field '{field.Key}' is not allowed";
        var fits = known.Kind switch
        {
            GivenField.Text => field.Value is StringNode,
            GivenField.Whole => field.Value is NumberNode number && NumberText.TryWhole(number.Text, out _),
            _ => true,
        };
        return fits ? null : $"{part}.{field.Key} must be {known.Kind}";
    }
}
