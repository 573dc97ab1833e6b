using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.States.Queries;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>What was probably meant by a name that stands for nothing.</summary>
internal static class MeantNames
{
    /// <summary>The parts of <c>$states</c>.</summary>
    public static readonly string[] Parts = ["input", "result", "errorOutput", "context"];

    private const string States = "states";

    private static readonly string[] OfContext = ["Execution", "Map", "State", "StateMachine", "Task"];

    /// <summary>Advice about a name without <c>$</c>; null where any data may be meant.</summary>
    public static string? OfBareName(NamedPlace name, QueryExpression query)
    {
        if (query.Facts.LikeVariables.Contains(name)) return Meant("$" + name.Name);
        if (name.Name == States) return Meant("$states");
        if (Hyphenated(query.Node.Value, JsonataText.Begin.Length + name.Position) is { } whole) return $"A name with '-' stands in backticks: `{whole}`. As a minus, put blanks around it.";
        return Parts.Contains(name.Name) ? Meant("$states." + name.Name) : null;
    }

    /// <summary>What <c>$$</c> at a place is in JSONata: the context for those who come from JSONPath.</summary>
    public static string OfRoot(int position, JsonataFacts facts)
    {
        var path = facts.Paths.FirstOrDefault(path => path[0].Position == position);
        if (path is not { Count: > 1 }) return "$states.input, or $states.context for what $$ is in JSONPath";
        return (OfContext.Contains(path[1].Name) ? "$states.context." : "$states.input.") + string.Join(".", path.Skip(1).Select(name => name.Name));
    }

    /// <summary>Advice about a variable that nothing sets; null when none is near.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isJsonata">Whether it is read in JSONata.</param>
    /// <param name="known">The variables that are set.</param>
    public static string? OfVariable(string name, bool isJsonata, IEnumerable<string> known)
    {
        if (!isJsonata && name == States) return "$states exists in JSONata only: $ is the input, and $$ the context.";
        if (isJsonata && Parts.Contains(name)) return Meant("$states." + name);
        return Suggestion.Nearest(name, isJsonata ? known.Append(States) : known) is { } nearest ? Meant("$" + nearest) : null;
    }

    private static string Meant(string name) => $"Did you mean '{name}'?";

    // The whole of a name of which the '-' makes a difference of two: my-key, without blanks.
    private static string? Hyphenated(string text, int at)
    {
        if (at < 2 || text[at - 1] != '-' || !IsOfName(text[at - 2])) return null;
        var start = at - 1;
        while (start > 0 && (IsOfName(text[start - 1]) || text[start - 1] == '-')) start--;
        var end = at;
        while (end < text.Length && (IsOfName(text[end]) || text[end] == '-')) end++;
        // A number or a variable in front is no part of a name.
        return char.IsLetter(text[start]) && text[start - 1] == '.' ? text.Substring(start, end - start) : null;
    }

    private static bool IsOfName(char sign) => char.IsLetterOrDigit(sign) || sign == '_';
}
