using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Sizes of batches out of bounds.</summary>
internal sealed class BatchSizes() : NumberRangeRule(
    state => Parts.Of<MapState>(state, "ItemBatcher"),
    MapMessages.WrongBatchSize,
    new NumberRange("MaxItemsPerBatch", 0, 100_000_000),
    new NumberRange("MaxInputBytesPerBatch", 0, 262_144));
