namespace StepFunctionsPS.States.Jsonata;

/// <summary>Why an expression cannot be read, or gives no value.</summary>
/// <param name="Code">The code that JSONata has for it: <c>S0202</c>, <c>T2001</c>.</param>
/// <param name="Text">The text that JSONata has for it.</param>
/// <param name="Offset">Where it is in the text of the expression: where the token begins that it is about, at the bracket of a call, or where something is missing; null where there is no place.</param>
/// <param name="Token">The operator, function or word that it is about; null for none.</param>
internal sealed record JsonataProblem(string Code, string Text, int? Offset, string? Token)
{
    public static JsonataProblem Of(JsonataFailure failure) => new(failure.Code, JsonataMessages.TextOf(failure), failure.Position, failure.Token);
}
