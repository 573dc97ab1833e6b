using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>An array, or a sequence on its way to be one.</summary>
internal sealed class ListValue(List<Value?> items, ListTraits traits = ListTraits.None, SequenceNode? source = null) : Value
{
    public List<Value?> Items { get; } = items;

    public ListTraits Traits { get; set; } = traits;

    /// <summary>The node that it came from; lists are never changed once they can be seen, so it stays true.</summary>
    public SequenceNode? Source { get; } = source;

    public int Count => Items.Count;

    public bool IsSequence => (Traits & ListTraits.Sequence) != 0;

    public bool IsConstructed => (Traits & ListTraits.Constructed) != 0;

    public bool IsOuterWrapper => (Traits & ListTraits.OuterWrapper) != 0;

    public bool HoldsTuples => (Traits & ListTraits.Tuples) != 0;

    public override char Symbol => 'a';

    public override string TypeName => "array";

    public Value? this[int index] => Items[index];

    public static ListValue Sequence() => new([], ListTraits.Sequence);

    public static ListValue Sequence(Value? only) => new([only], ListTraits.Sequence);

    /// <summary>A sequence as the value it stands for, any other list as it is.</summary>
    public Value? Unwrapped()
    {
        if ((Traits & (ListTraits.Sequence | ListTraits.Tuples)) != ListTraits.Sequence) return this;
        if (Items.Count == 0) return null;
        return Items.Count == 1 && (Traits & ListTraits.KeepsSingleton) == 0 ? Items[0] : this;
    }

    /// <summary>Adds the values of a list, or a value that is none.</summary>
    public void AddSpread(Value? value)
    {
        if (value is ListValue list) Items.AddRange(list.Items);
        else Items.Add(value);
    }
}
