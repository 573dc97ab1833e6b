using System;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>The variables of a block, a function or a step, inside of those around it. Names are interned, so that they compare by reference.</summary>
internal sealed class Frame
{
    private readonly Frame? outer;
    private string[] names;
    private Value?[] values;
    private int count;

    public Frame(Evaluation evaluation)
    {
        Evaluation = evaluation;
        names = [];
        values = [];
    }

    public Frame(Frame outer, int capacity = 0)
    {
        this.outer = outer;
        Evaluation = outer.Evaluation;
        names = capacity == 0 ? [] : new string[capacity];
        values = capacity == 0 ? [] : new Value?[capacity];
    }

    public Evaluation Evaluation { get; }

    /// <summary>What a tuple has bound, as variables.</summary>
    public static Frame Of(Frame outer, TupleValue tuple)
    {
        var frame = new Frame(outer, tuple.Bound.Count);
        foreach (var pair in tuple.Bound) frame.Bind(pair.Key, pair.Value);
        return frame;
    }

    /// <summary>The frame in which an item is looked at: its own when it is a tuple.</summary>
    public Frame For(Value? item) => item is TupleValue tuple ? Of(this, tuple) : this;

    public void Bind(string name, Value? value)
    {
        for (var i = 0; i < count; i++)
        {
            if (!ReferenceEquals(names[i], name)) continue;
            values[i] = value;
            return;
        }

        if (count == names.Length)
        {
            var size = Math.Max(2, count * 2);
            Array.Resize(ref names, size);
            Array.Resize(ref values, size);
        }

        (names[count], values[count]) = (name, value);
        count++;
    }

    public Value? Lookup(string name)
    {
        for (var frame = this; frame is not null; frame = frame.outer)
        {
            for (var i = 0; i < frame.count; i++)
            {
                if (ReferenceEquals(frame.names[i], name)) return frame.values[i];
            }
        }

        return Evaluation.Global(name);
    }
}
