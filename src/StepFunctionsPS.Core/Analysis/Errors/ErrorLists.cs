using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Errors;

/// <summary>The entries of Retry and Catch with the names of the errors that they are for.</summary>
internal static class ErrorLists
{
    /// <summary>Retriers and catchers apart; what cannot be read is left out.</summary>
    public static IEnumerable<IReadOnlyList<(MappingNode Entry, SequenceNode Names)>> Of(State state)
    {
        foreach (var key in (string[])["Retry", "Catch"])
        {
            if (state is WorkState && state.Node[key] is SequenceNode)
                yield return Parts.Items(state, key).Where(entry => entry["ErrorEquals"] is SequenceNode).Select(entry => (entry, (SequenceNode)entry["ErrorEquals"]!)).ToArray();
        }
    }

    public static bool Has(this SequenceNode names, string name) => names.Items.Any(item => item is StringNode text && text.Value == name);
}
