using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>Fail states that are given an error or a cause twice.</summary>
internal sealed class TwoCauses() : OneOfTwoRule(Parts.Of<FailState>, FieldMessages.TwoCauses, ("Error", "ErrorPath"), ("Cause", "CausePath"));
