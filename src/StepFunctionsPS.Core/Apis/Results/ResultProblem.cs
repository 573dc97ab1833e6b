namespace StepFunctionsPS.Apis.Results;

/// <summary>What is wrong with a value that stands for the result of a call.</summary>
/// <param name="Path">Where it is in the result, such as <c>Entries[1].EventId</c>; empty for the result itself.</param>
/// <param name="Text">What is wrong, as Step Functions words it.</param>
/// <param name="Rule">What it is against.</param>
internal sealed record ResultProblem(string Path, string Text, ResultRule Rule);
