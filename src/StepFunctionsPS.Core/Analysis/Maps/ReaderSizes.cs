using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Numbers of items to read out of bounds.</summary>
internal sealed class ReaderSizes() : NumberRangeRule(
    state => Parts.Of<MapState>(state, "ItemReader", "ReaderConfig"), MapMessages.WrongReaderSize, NumberRanges.ReaderItems);
