using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Maps that say twice what is done with an item, or what it is given.</summary>
internal sealed class TwoProcessors() : OneOfTwoRule(Parts.Of<MapState>, MapMessages.TwoProcessors, ("ItemProcessor", "Iterator"), ("ItemSelector", "Parameters"));
