using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>A match of a regular expression, or of a function that a user gives in its place.</summary>
/// <param name="Text">What was matched.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the search goes on.</param>
/// <param name="Groups">The groups; null for one that took no part.</param>
internal sealed record RegexMatch(string Text, int Start, int End, IReadOnlyList<string?> Groups)
{
    public ListValue GroupList() => new(Groups.Select(group => group is null ? null : (Value?)new TextValue(group)).ToList());

    /// <summary>As functions see it that replace matches.</summary>
    public ObjectValue ToValue(FunctionValue? next)
    {
        var match = new ObjectValue();
        match.Set("match", new TextValue(Text));
        match.Set("start", NumberValue.Of(Start));
        match.Set("end", NumberValue.Of(End));
        match.Set("groups", GroupList());
        if (next is not null) match.Set("next", next);
        return match;
    }
}
