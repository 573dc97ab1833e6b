using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Numbers of iterations at a time that are negative or broken.</summary>
internal sealed class Concurrency() : NumberRangeRule(Parts.Of<MapState>, MapMessages.WrongConcurrency, NumberRanges.Concurrency);
