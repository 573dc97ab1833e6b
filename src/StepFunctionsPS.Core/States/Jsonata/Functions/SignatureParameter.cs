namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>A parameter of a <see cref="Signature"/>.</summary>
/// <param name="Symbols">The kinds of values that it takes; <c>m</c> is a missing one.</param>
/// <param name="Type">As it is written.</param>
internal sealed record SignatureParameter(string Symbols, string Type)
{
    /// <summary>The kind of the items of an array: <c>a&lt;n></c>.</summary>
    public string? Subtype { get; init; }

    /// <summary>Whether the context stands in for it.</summary>
    public bool TakesContext { get; init; }

    /// <summary>How often it was said that it may be missing.</summary>
    public int Optional { get; init; }

    public bool IsRepeated { get; init; }

    public int Least => Optional > 0 ? 0 : 1;

    public bool Takes(char symbol) => Symbols.IndexOf(symbol) >= 0;
}
