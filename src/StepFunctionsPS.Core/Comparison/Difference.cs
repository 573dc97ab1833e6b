using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Comparison;

/// <summary>Something that differs between two values.</summary>
/// <param name="Path">Where, in the new value; in the old one for what is gone.</param>
/// <param name="OldPath">Where it was in the old value, or would be.</param>
/// <param name="Before">What was there; null for nothing.</param>
/// <param name="After">What is there now; null for nothing.</param>
/// <param name="Source">Where that is written.</param>
internal sealed record Difference(string Path, string OldPath, Node? Before, Node? After, SourceSpan Source)
{
    /// <summary>What it means in words.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The state that it is about.</summary>
    public string? State { get; init; }

    /// <summary>Whether more is allowed by it.</summary>
    public bool IsWidening { get; init; }
}
