using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Errors;

/// <summary>Intervals, attempts and rates of retriers out of bounds.</summary>
internal sealed class RetryNumbers() : NumberRangeRule(
    state => state is WorkState ? Parts.Items(state, "Retry") : [],
    ErrorHandlingMessages.WrongRetryNumber,
    new NumberRange("IntervalSeconds", 1, 99_999_999),
    new NumberRange("MaxAttempts", 0, 99_999_999),
    new NumberRange("BackoffRate", 1, IsWhole: false),
    new NumberRange("MaxDelaySeconds", 1, 31_622_400));
