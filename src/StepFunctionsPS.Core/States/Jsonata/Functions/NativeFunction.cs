using System;
using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>A function of the language.</summary>
/// <param name="name">Its name without <c>$</c>.</param>
/// <param name="signature">What arguments it takes.</param>
/// <param name="arity">How many of them functions of higher order give it.</param>
/// <param name="body">What it does.</param>
internal sealed class NativeFunction(string name, string signature, int arity, Func<Call, Value?> body) : FunctionValue
{
    private readonly Signature wanted = Signature.Parse(signature);

    public string Name { get; } = name;

    public Signature Signature => wanted;

    /// <summary>An argument that only some texts will do for, by its index, with those.</summary>
    public (int Index, IReadOnlyList<string> Known)? Texts { get; init; }

    public override int Arity => arity;

    public override bool TakesContext => wanted.TakesContext;

    /// <summary>A function that is undefined where its first argument is, as most are.</summary>
    public static NativeFunction Lifted(string name, string signature, int arity, Func<Call, Value?> body) =>
        new(name, signature, arity, call => call[0] is null ? null : body(call));

    public override Value?[] Validate(Value?[] arguments, Value? context) => wanted.Validate(arguments, context);

    public override Value? Invoke(Value?[] arguments, Value? context, Frame frame)
    {
        foreach (var argument in arguments) frame.Evaluation.Pass(SizeOf(argument));
        return body(new Call(arguments, context, frame));
    }

    // What most functions go over.
    private static int SizeOf(Value? value) => value switch
    {
        TextValue text => text.Text.Length,
        ListValue list => list.Count,
        _ => 0,
    };
}
