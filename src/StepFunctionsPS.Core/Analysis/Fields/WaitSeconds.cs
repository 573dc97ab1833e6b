using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>Waits that are negative, broken or too long.</summary>
internal sealed class WaitSeconds() : NumberRangeRule(Parts.Of<WaitState>, FieldMessages.WrongWait, NumberRanges.Wait);
