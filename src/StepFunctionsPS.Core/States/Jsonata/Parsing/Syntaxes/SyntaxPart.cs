using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata.Parsing.Syntaxes;

/// <summary>
/// What was read, as it was read. Each kind knows the <see cref="Term"/> that it stands for: what a name means
/// depends on what is around it, so terms are made only when all of the text is known.
/// </summary>
internal abstract class SyntaxPart(int position, params IEnumerable<SyntaxPart?> parts)
{
    /// <summary>How deep trees may be, so that walking over them never fills a stack.</summary>
    public const int DeepestTree = 800;

    public int Position { get; } = position;

    public int Depth { get; } = 1 + parts.Aggregate(0, (deepest, part) => Math.Max(deepest, part?.Depth ?? 0));

    /// <summary>Whether <c>[]</c> stands behind it.</summary>
    public bool KeepsArray { get; set; }

    public Term ToTerm(Ancestry ancestry)
    {
        if (!StackRoom.IsLeft()) throw JsonataFailure.At(Position, "S0500");
        var term = Build(ancestry);
        if (KeepsArray) term.KeepsArray = true;
        return term;
    }

    protected abstract Term Build(Ancestry ancestry);
}
