namespace StepFunctionsPS.States.Readers;

/// <summary>Reads the key ItemBatcher of a Map state.</summary>
internal static class ItemBatcherReader
{
    public static ItemBatcher? Read(StateFields map) => map.Mapping("ItemBatcher") is not { } fields ? null : new ItemBatcher(
        fields.Number("MaxItemsPerBatch", "MaxItemsPerBatchPath"),
        fields.Number("MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"),
        fields.Payload("BatchInput"));
}
