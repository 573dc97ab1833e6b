using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Numbers of Maps that are given as such and by a path.</summary>
internal sealed class TwoNumbers() : OneOfTwoRule(
    Parts.Of<MapState>,
    MapMessages.TwoNumbers,
    ("MaxConcurrency", "MaxConcurrencyPath"),
    ("ToleratedFailureCount", "ToleratedFailureCountPath"),
    ("ToleratedFailurePercentage", "ToleratedFailurePercentagePath"));

/// <summary>The same of batches.</summary>
internal sealed class TwoBatchSizes() : OneOfTwoRule(
    state => Parts.Of<MapState>(state, "ItemBatcher"),
    MapMessages.TwoNumbers,
    ("MaxItemsPerBatch", "MaxItemsPerBatchPath"),
    ("MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"));

/// <summary>The same of what is read.</summary>
internal sealed class TwoReaderSizes() : OneOfTwoRule(state => Parts.Of<MapState>(state, "ItemReader", "ReaderConfig"), MapMessages.TwoNumbers, ("MaxItems", "MaxItemsPath"));
