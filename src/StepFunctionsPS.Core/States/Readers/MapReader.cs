using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Readers;

internal sealed class MapReader : StateReader
{
    protected override State Read(string name, StateFields fields)
    {
        var processorKey = fields.Find("ItemProcessor") is null ? "Iterator" : "ItemProcessor";
        var written = fields.Find(processorKey);
        if (written is null) fields.Missing("ItemProcessor", "Write below it what is done with each item: StartAt and States.");
        var processor = written is null ? null : DefinitionReader.Read(written, $"{fields.Place}, {processorKey}", fields.Context);
        // 'Parameters' is the older name of 'ItemSelector'.
        var work = ReadWork(fields);
        return new MapState(ReadFrame(name, fields), work with { Parameters = null }, processor, new MapFields(
            IsDistributed(written),
            (fields.Find("Label") as StringNode)?.Value,
            fields.Expression("ItemsPath"),
            fields.QueryTemplate("Items"),
            fields.Payload("ItemSelector") ?? work.Parameters,
            fields.Number("MaxConcurrency", "MaxConcurrencyPath"),
            fields.Number("ToleratedFailureCount", "ToleratedFailureCountPath"),
            fields.Number("ToleratedFailurePercentage", "ToleratedFailurePercentagePath"),
            ItemReaderReader.Read(fields),
            ItemBatcherReader.Read(fields),
            ResultWriterReader.Read(fields)));
    }

    private static bool IsDistributed(Node? processor) =>
        ((processor as MappingNode)?["ProcessorConfig"] as MappingNode)?["Mode"] is StringNode { Value: "DISTRIBUTED" };
}
