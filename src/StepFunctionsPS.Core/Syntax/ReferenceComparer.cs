using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace StepFunctionsPS.Syntax;

/// <summary>Tells nodes apart by identity, for tables of what has been seen.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<Node>
{
    public static ReferenceComparer Instance { get; } = new();

    public bool Equals(Node? x, Node? y) => ReferenceEquals(x, y);

    public int GetHashCode(Node node) => RuntimeHelpers.GetHashCode(node);
}
