namespace StepFunctionsPS.States.Queries;

/// <summary>An expression in JSONata has no value, or one of the wrong kind; AWS records that as an event of its own.</summary>
/// <param name="cause">What happened.</param>
/// <param name="field">The way to the expression from the state; null where it is not about one.</param>
internal sealed class QueryFailure(string cause, string? field) : EvaluationFailure(cause, ErrorNames.QueryEvaluation)
{
    public string? Field { get; } = field;
}
