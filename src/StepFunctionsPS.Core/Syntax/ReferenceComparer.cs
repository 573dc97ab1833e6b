using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace StepFunctionsPS.Syntax;

/// <summary>Tells objects apart by identity, for tables of what has been seen.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<object>
{
    public static ReferenceComparer Instance { get; } = new();

    public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

    public int GetHashCode(object item) => RuntimeHelpers.GetHashCode(item);
}
