using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Structure;

/// <summary>
/// Keys of what distributed Maps read, batch and write that do not exist. AWS adds to them now and then, so that one
/// that is not known here is no error.
/// </summary>
internal sealed class UnknownSettings : StateRule<MapState>
{
    private static readonly (string[] Path, FieldSet Fields)[] Settings =
    [
        (["ItemReader"], new("Resource ReaderConfig Parameters Arguments")),
        (["ItemReader", "ReaderConfig"], new("InputType CSVHeaderLocation CSVHeaders CSVDelimiter ItemsPointer MaxItems MaxItemsPath Transformation ManifestType")),
        (["ItemBatcher"], new("MaxItemsPerBatch MaxItemsPerBatchPath MaxInputBytesPerBatch MaxInputBytesPerBatchPath BatchInput")),
        (["ResultWriter"], new("Resource Parameters Arguments WriterConfig")),
        (["ResultWriter", "WriterConfig"], new("Transformation OutputType")),
        (["ItemProcessor", "ProcessorConfig"], new("Mode ExecutionType")),
        (["Iterator", "ProcessorConfig"], new("Mode ExecutionType")),
    ];

    protected override void Check(MapState state, StatePart part, DiagnosticBag findings)
    {
        foreach (var (path, fields) in Settings)
        {
            foreach (var entry in Parts.Of<MapState>(state, path).SelectMany(node => node.Entries))
            {
                if (!fields.Has(entry.Key) && !Opaque.HasPlaceholder(entry.Key))
                    findings.Add(StructureMessages.UnknownSetting(entry.Place(), part.Place, string.Join(".", path), entry.Key, fields.Names));
            }
        }
    }
}
