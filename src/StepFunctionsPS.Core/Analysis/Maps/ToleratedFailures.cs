using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Failures that a Map tolerates out of bounds.</summary>
internal sealed class ToleratedFailures() : NumberRangeRule(
    Parts.Of<MapState>,
    MapMessages.WrongTolerance,
    new NumberRange("ToleratedFailureCount", 0),
    new NumberRange("ToleratedFailurePercentage", 0, 100, IsWhole: false));
