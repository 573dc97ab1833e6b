using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Analysis;

/// <summary>The mappings inside a state that rules look into.</summary>
internal static class Parts
{
    /// <summary>The state itself, when it has the type.</summary>
    public static IEnumerable<MappingNode> Of<TState>(State state)
        where TState : State => state is TState ? [state.Node] : [];

    /// <summary>The mapping below a path of keys of a state of the type.</summary>
    public static IEnumerable<MappingNode> Of<TState>(State state, params string[] keys)
        where TState : State
    {
        if (state is not TState) return [];
        var found = state.Node;
        foreach (var key in keys)
        {
            if (found[key] is not MappingNode inner || Opaque.IsFunction(inner)) return [];
            found = inner;
        }

        return [found];
    }

    /// <summary>The mappings of a list of a state, such as its retriers.</summary>
    public static IEnumerable<MappingNode> Items(State state, string key) => state.Node[key] is SequenceNode list ? list.Items.OfType<MappingNode>() : [];

    /// <summary>Where the key is written; where the value is, when the key has no place.</summary>
    public static SourceSpan Place(this MappingEntry entry) => entry.KeySpan.Source is null ? entry.Value.Span : entry.KeySpan;
}
