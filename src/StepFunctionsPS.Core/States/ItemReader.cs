using System.Collections.Generic;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>Where a distributed Map state gets its items from, in place of its input.</summary>
/// <param name="Node">As it is written.</param>
/// <param name="Resource">The call of S3 that it makes: text, or what becomes text at deployment.</param>
/// <param name="Parameters">Names the bucket, and the key or the prefix.</param>
/// <param name="Config">How what is read becomes items.</param>
internal sealed record ItemReader(Node Node, Node? Resource, PayloadTemplate? Parameters, ReaderConfig Config);

/// <summary>How what is read becomes items.</summary>
/// <param name="InputType">CSV, JSON, JSONL, PARQUET or MANIFEST; null for a list of objects.</param>
/// <param name="ManifestType">ATHENA_DATA or S3_INVENTORY; null for no manifest, or one of an inventory.</param>
/// <param name="Headers">The names of the columns of a CSV file; null when its first row has them.</param>
/// <param name="Delimiter">What divides its columns; null for the comma.</param>
/// <param name="ItemsPointer">A JSON Pointer to the items of a JSON file; null for the whole.</param>
/// <param name="Flattens">Whether the objects of a list are read, and not only named.</param>
/// <param name="MaxItems">How many items are taken at most.</param>
internal sealed record ReaderConfig(
    Node? InputType,
    string? ManifestType,
    IReadOnlyList<string>? Headers,
    string? Delimiter,
    string? ItemsPointer,
    bool Flattens,
    NumberField? MaxItems);
