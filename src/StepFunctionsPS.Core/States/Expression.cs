using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>Something in a definition that is worked out while an execution runs: a path or an intrinsic function.</summary>
internal abstract class Expression(string text)
{
    /// <summary>As the user wrote it.</summary>
    public string Text { get; } = text;

    /// <summary>The value. Throws <see cref="EvaluationFailure"/> when there is none.</summary>
    public abstract Node Evaluate(IEvaluationScope scope);
}
