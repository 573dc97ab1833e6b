namespace StepFunctionsPS.Variables;

/// <summary>What AWS answers.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="Outcome">What came of it.</param>
/// <param name="Value">The value; null unless it was found.</param>
/// <param name="Problem">Why there is no answer, as the end of a sentence and without its full stop; empty unless it was refused.</param>
/// <param name="Advice">What to do about that, in whole sentences.</param>
public sealed record AwsAnswer<T>(AwsOutcome Outcome, T? Value = null, string Problem = "", string Advice = "")
    where T : class;
