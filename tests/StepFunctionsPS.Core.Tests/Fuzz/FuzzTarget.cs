using System.Collections.Generic;

namespace StepFunctionsPS.Tests.Fuzz;

/// <summary>A reader that is given broken text: whatever it is, nothing but findings comes of it.</summary>
internal abstract class FuzzTarget
{
    public abstract string Name { get; }

    /// <summary>Pieces of the language, which are put in between.</summary>
    public abstract IReadOnlyList<string> Words { get; }

    /// <summary>How many texts are read where the cheapest reader gets 100.</summary>
    public virtual int Share => 100;

    /// <summary>Texts that mean something, to begin with.</summary>
    public abstract IEnumerable<string> Seeds();

    /// <summary>Reads a text, and checks what is special about the reader.</summary>
    /// <returns>What came of it: findings, and short words for the kind of the result.</returns>
    public abstract FuzzOutcome Run(string text);

    public override string ToString() => Name;
}
