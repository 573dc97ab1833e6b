using System;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison.Access;

/// <summary>Conditions of policies, which limit what a statement is for.</summary>
internal static class AccessCondition
{
    /// <summary>Whether one that holds means that the other one holds too. It says no where that is hard to know.</summary>
    public static bool IsWithin(MappingNode? inner, MappingNode? outer) =>
        outer is null || inner is not null && outer.Entries.All(test => inner[test.Key] is { } own && IsWithin(test.Key, own, test.Value));

    private static bool IsWithin(string test, Node inner, Node outer)
    {
        if (inner is not MappingNode own || outer is not MappingNode wanted) return NodeComparison.AreEqual(inner, outer, Policy);
        // Of several values one is enough, but for what must not be: none of those may be.
        var isNot = test.IndexOf("Not", StringComparison.Ordinal) >= 0;
        return wanted.Entries.All(entry => own[entry.Key] is { } values && (isNot ? IsPart(entry.Value, values) : IsPart(values, entry.Value)));
    }

    private static bool IsPart(Node some, Node all)
    {
        var known = Items(all).Select(item => CanonicalKey.Of(item, Policy)).ToArray();
        return Items(some).All(item => known.Contains(CanonicalKey.Of(item, Policy)));
    }

    private static Node[] Items(Node node) => node is SequenceNode list ? [.. list.Items] : [node];

    private static ComparisonScope Policy { get; } = ComparisonScope.Lax.Below("PolicyDocument");
}
