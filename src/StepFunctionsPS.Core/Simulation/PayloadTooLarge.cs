using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation;

/// <summary>A result or output above the quota; the words are those of AWS.</summary>
internal sealed class PayloadTooLarge(string source) : EvaluationFailure(
    $"The state/task '{source}' returned a result with a size exceeding the maximum number of bytes service limit.", ErrorNames.DataLimitExceeded);
