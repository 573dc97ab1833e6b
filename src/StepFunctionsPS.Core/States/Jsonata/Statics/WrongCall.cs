namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>A call that fails, or gives nothing, whatever the values of its arguments are.</summary>
/// <param name="Call">The call.</param>
/// <param name="Given">What it is given.</param>
/// <param name="Wanted">What the function takes instead.</param>
internal sealed record WrongCall(StaticCall Call, string Given, string Wanted);
