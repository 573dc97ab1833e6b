using System;
using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Intrinsics;

/// <summary>One of the functions that <c>States.</c> offers.</summary>
internal abstract class IntrinsicFunction(string name, int fewest, int most)
{
    /// <summary>The full name, such as <c>States.Format</c>.</summary>
    public string Name { get; } = "States." + name;

    public int Fewest { get; } = fewest;

    public int Most { get; } = most;

    public abstract Node Invoke(Arguments arguments, Random random);

    /// <summary>How many arguments it takes, in words.</summary>
    public string Arity => Fewest == Most ? $"{Fewest}" : Most == int.MaxValue ? $"at least {Fewest}" : $"{Fewest} to {Most}";
}

/// <summary>The functions by name; a further one is added here.</summary>
internal static class IntrinsicTable
{
    private static readonly Dictionary<string, IntrinsicFunction> ByName = new(StringComparer.Ordinal);

    static IntrinsicTable()
    {
        foreach (var function in (IntrinsicFunction[])
        [
            new ArrayFunction(), new ArrayPartitionFunction(), new ArrayContainsFunction(), new ArrayRangeFunction(),
            new ArrayGetItemFunction(), new ArrayLengthFunction(), new ArrayUniqueFunction(),
            new Base64EncodeFunction(), new Base64DecodeFunction(), new HashFunction(),
            new JsonMergeFunction(), new StringToJsonFunction(), new JsonToStringFunction(),
            new MathRandomFunction(), new MathAddFunction(), new StringSplitFunction(), new UuidFunction(), new FormatFunction(),
        ])
        {
            ByName.Add(function.Name, function);
        }
    }

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static IntrinsicFunction? Find(string name) => ByName.TryGetValue(name, out var function) ? function : null;
}
