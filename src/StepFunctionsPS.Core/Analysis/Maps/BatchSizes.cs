using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Sizes of batches out of bounds.</summary>
internal sealed class BatchSizes() : NumberRangeRule(
    state => Parts.Of<MapState>(state, "ItemBatcher"),
    MapMessages.WrongBatchSize,
    NumberRanges.BatchItems,
    NumberRanges.BatchBytes);
