using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Readers of items that read nothing AWS can read.</summary>
internal sealed class ItemReaders : StateRule<MapState>
{
    private static readonly string[] Calls = ["s3:getObject", "s3:listObjectsV2"];
    private static readonly string[] InputTypes = ["CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"];
    private static readonly string[] HeaderLocations = ["FIRST_ROW", "GIVEN"];

    protected override void Check(MapState state, StatePart part, DiagnosticBag findings)
    {
        if (state.Fields.ItemReader is not { } reader) return;
        if (reader.Resource is { } resource && ServiceCall.Of(resource) is { } call && !Calls.Contains(call.Text))
            findings.Add(MapMessages.WrongReaderResource(resource.Span, state.Name, call.Text));
        foreach (var config in Parts.Of<MapState>(state, "ItemReader", "ReaderConfig")) CheckConfig(config, state, findings);
    }

    private static void CheckConfig(MappingNode config, MapState state, DiagnosticBag findings)
    {
        CheckWord(config, "InputType", InputTypes, state, findings);
        CheckWord(config, "CSVHeaderLocation", HeaderLocations, state, findings);
        if (config["InputType"] is StringNode { Value: "CSV" } type && config["CSVHeaderLocation"] is null && config["ManifestType"] is null) findings.Add(MapMessages.NoHeaders(type.Span, state.Name, "CSVHeaderLocation"));
        if (config["CSVHeaderLocation"] is StringNode { Value: "GIVEN" } location && config["CSVHeaders"] is null) findings.Add(MapMessages.NoHeaders(location.Span, state.Name, "CSVHeaders"));
    }

    private static void CheckWord(MappingNode config, string key, string[] known, MapState state, DiagnosticBag findings)
    {
        if (config[key] is { } value && !Opaque.Is(value) && !JsonataText.IsExpression(value) && !(value is StringNode text && known.Contains(text.Value)))
            findings.Add(MapMessages.WrongReaderWord(value.Span, state.Name, key, known));
    }
}
