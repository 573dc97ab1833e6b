using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Failures that a Map tolerates out of bounds.</summary>
internal sealed class ToleratedFailures() : NumberRangeRule(
    Parts.Of<MapState>,
    MapMessages.WrongTolerance,
    NumberRanges.ToleratedCount,
    NumberRanges.ToleratedPercentage);
