using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>What an evaluation came to.</summary>
/// <param name="Value">The value; null when it is undefined, or when there is an error.</param>
/// <param name="Error">Why there is no value; null where there is, or where it is undefined.</param>
/// <param name="HoldsFunction">Whether the value is a function or holds one, which has no form in JSON.</param>
internal readonly record struct JsonataOutcome(Node? Value, JsonataProblem? Error, bool HoldsFunction = false)
{
    public bool IsUndefined => Value is null && Error is null;
}
