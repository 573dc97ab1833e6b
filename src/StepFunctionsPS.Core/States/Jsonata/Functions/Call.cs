using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>A call of a function of the language, its arguments as the signature wants them.</summary>
internal readonly struct Call(Value?[] arguments, Value? context, Frame frame)
{
    private const int LongestPicture = 1_000;

    public Value? Context { get; } = context;

    public Frame Frame { get; } = frame;

    public Evaluation Evaluation => Frame.Evaluation;

    public IReadOnlyList<Value?> Arguments => arguments;

    public Value? this[int index] => index < arguments.Length ? arguments[index] : null;

    public string Text(int index) => ((TextValue)this[index]!).Text;

    public string? TextIfAny(int index) => (this[index] as TextValue)?.Text;

    /// <summary>A picture, which nobody writes at any length.</summary>
    public string? PictureIfAny(int index)
    {
        var picture = TextIfAny(index);
        return picture?.Length > LongestPicture ? throw new JsonataFailure("D2015", NumberValue.Of(LongestPicture)) : picture;
    }

    public double Number(int index) => ((NumberValue)this[index]!).Number;

    public double? NumberIfAny(int index) => (this[index] as NumberValue)?.Number;

    public ListValue List(int index) => (ListValue)this[index]!;

    /// <summary>Calls a function that was given with as many arguments as it takes.</summary>
    public Value? Invoke(FunctionValue function, params Value?[] values)
    {
        var count = System.Math.Max(1, System.Math.Min(function.Arity, values.Length));
        if (count < values.Length) System.Array.Resize(ref values, count);
        return Apply(function, values);
    }

    /// <summary>Calls a function that was given with exactly these arguments.</summary>
    public Value? Apply(FunctionValue function, params Value?[] values)
    {
        Evaluation.Tick();
        return Invocation.Apply(function, values, NullValue.Instance, Frame);
    }

    public bool IsTrue(Value? value) => Truth.Of(value, Evaluation);

    /// <summary>A text that was made, within the bounds.</summary>
    public TextValue Made(string text)
    {
        Evaluation.ChargeText(text.Length);
        return new TextValue(text);
    }

    /// <summary>A list that was made, within the bounds.</summary>
    public ListValue Made(List<Value?> items, ListTraits traits = ListTraits.None)
    {
        Evaluation.CheckLength(items.Count);
        return new ListValue(items, traits);
    }
}
