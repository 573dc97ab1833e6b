using System;

namespace StepFunctionsPS.States;

/// <summary>An expression has no value for this input; the state fails with the error name it carries.</summary>
internal class EvaluationFailure(string cause, string error = EvaluationFailure.Runtime) : Exception(cause)
{
    public const string Runtime = "States.Runtime";

    public const string Intrinsic = "States.IntrinsicFailure";

    /// <summary>The error name that Retry and Catch see.</summary>
    public string Error { get; } = error;
}
