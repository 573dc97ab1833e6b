using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Simulation.Maps.Formats;
using StepFunctionsPS.Simulation.Objects;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>Reads the items of a distributed Map state that has an ItemReader.</summary>
internal sealed class ItemSource
{
    private readonly StoreAccess store;
    private readonly ReaderConfig config;
    private readonly ObjectPlace place;
    private readonly string inputType;
    private readonly bool lists;
    private readonly long? most;

    /// <summary>Works out what is to be read, which fails as expressions do.</summary>
    public ItemSource(Strand strand, ItemReader reader, Node input, IObjectStore? objects = null)
    {
        store = new StoreAccess(strand.State, objects ?? strand.Execution.Request.Objects, ErrorNames.ItemReaderFailed);
        config = reader.Config;
        lists = reader.Resource is not null && ResourceName.Read(reader.Resource).Action == "listObjectsV2";
        place = ObjectPlace.Read(strand, "ItemReader", reader.Parameters, input);
        most = FieldValues.Whole(config.MaxItems, strand, input);
        var type = config.InputType is { } written && Opaque.Is(written) ? strand.Known(written) : config.InputType;
        inputType = config.ManifestType == "S3_INVENTORY" ? "MANIFEST" : (type as StringNode)?.Value ?? "JSON";
        if (!ItemFormat.IsKnown(inputType)) throw new UnknownUntilDeployed(config.InputType!);
    }

    /// <summary>The items in order. Throws <see cref="MapRunFailure"/>.</summary>
    public IReadOnlyList<MapItem> Read()
    {
        // The words are those of AWS, for which nothing is no bound.
        if (most < 0) throw new MapRunFailure(ErrorNames.ItemReaderFailed, "field MaxItems must be positive");
        var found = Found();
        if (most > 0) found = found.Take((int)Math.Min(most.Value, int.MaxValue));
        return found.Select((item, i) => new MapItem(i, item.Value, item.Source)).ToArray();
    }

    private IEnumerable<(Node Value, string Source)> Found()
    {
        if (lists && config.Flattens) return store.List(place.Bucket, place.Prefix).SelectMany(item => InFile(place.Bucket, item.Key));
        if (lists) return store.List(place.Bucket, place.Prefix).Select(item => (Listed(item), $"S3://{place.Bucket}"));
        if (config.ManifestType == "ATHENA_DATA") return Named().SelectMany(item => InFile(item.Bucket, item.Key));
        return InFile(place.Bucket, place.Key);
    }

    private IEnumerable<(Node Value, string Source)> InFile(string bucket, string key) =>
        ItemFormat.Of(inputType).Read(new ItemFile(store, bucket, key, config)).Select(value => (value, $"S3://{bucket}/{key}"));

    // A manifest of Athena names an object on each line.
    private IEnumerable<(string Bucket, string Key)> Named()
    {
        foreach (var line in store.ReadText(place.Bucket, place.Key).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var parts = line.Split(['/'], 4);
            if (parts is not ["s3:", "", _, _]) throw store.Failure($"'{line}' in the manifest is no object of S3", place.Bucket, place.Key);
            yield return (parts[2], parts[3]);
        }
    }

    private static Node Listed(ListedObject item) => new MappingBuilder()
        .Set("Etag", $"\"{item.Hash}\"")
        .Set("Key", item.Key)
        .Set("LastModified", NumberNode.Of(item.LastModified.ToUnixTimeSeconds()))
        .Set("Size", NumberNode.Of(item.Size))
        .Set("StorageClass", "STANDARD")
        .Build();
}
