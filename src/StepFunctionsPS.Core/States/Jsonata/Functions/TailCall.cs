using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>A call that is still to be made, with where it stands. Never seen by users.</summary>
internal sealed class TailCall(CallTerm call, Value? input, Frame frame) : Value
{
    public CallTerm Call { get; } = call;

    public Value? Input { get; } = input;

    public Frame Frame { get; } = frame;

    public override char Symbol => 'f';

    public override string TypeName => "function";
}
