using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>A parameter of a <see cref="Signature"/>.</summary>
/// <param name="Symbols">The kinds of values that it takes; <c>m</c> is a missing one.</param>
/// <param name="Type">As it is written.</param>
internal sealed record SignatureParameter(string Symbols, string Type)
{
    /// <summary>The letters of all kinds.</summary>
    public const string AllKinds = "asnblfom";

    private static readonly Dictionary<char, string> Words = new()
    {
        ['a'] = "list",
        ['b'] = "boolean",
        ['f'] = "function",
        ['l'] = "null",
        ['n'] = "number",
        ['o'] = "object",
        ['s'] = "text",
    };

    /// <summary>The kind of the items of an array: <c>a&lt;n></c>.</summary>
    public string? Subtype { get; init; }

    /// <summary>Whether the context stands in for it.</summary>
    public bool TakesContext { get; init; }

    /// <summary>How often it was said that it may be missing.</summary>
    public int Optional { get; init; }

    public bool IsRepeated { get; init; }

    public int Least => Optional > 0 ? 0 : 1;

    /// <summary>Whether it can be left out although no context stands in for it.</summary>
    public bool IsOptional => Optional > (TakesContext ? 1 : 0);

    public bool Takes(char symbol) => Symbols.IndexOf(symbol) >= 0;

    /// <summary>The parameter in messages: <c>number?</c></summary>
    public override string ToString() => WordsOf(Type) + (IsRepeated ? "..." : IsOptional ? "?" : "");

    /// <summary>The kinds of values in words; of many, anything.</summary>
    public static string WordsOf(string kinds)
    {
        var words = kinds.Where(Words.ContainsKey).Select(kind => Words[kind]).ToArray();
        return words.Length is 0 or > 3 ? "anything" : string.Join(" or ", words);
    }
}
