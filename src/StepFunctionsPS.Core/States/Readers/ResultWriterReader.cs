using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Readers;

/// <summary>Reads the key ResultWriter of a Map state.</summary>
internal static class ResultWriterReader
{
    public static ResultWriter? Read(StateFields map)
    {
        if (map.Mapping("ResultWriter") is not { } fields) return null;
        var config = fields.Mapping("WriterConfig") ?? fields.Inside(MappingNode.Empty, fields.Place, "WriterConfig");
        return new ResultWriter(fields.Node, fields.Payload("Parameters", "Arguments"), config.Word("Transformation"), config.Word("OutputType") == "JSONL");
    }
}
