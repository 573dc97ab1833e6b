using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>What a ResultWriter makes of the child executions: files beside a manifest that lists them, or the output of the state.</summary>
internal sealed class ResultExport
{
    private readonly ResultWriter writer;
    private readonly MapRun run;
    private readonly ObjectPlace? place;
    private readonly StoreAccess store;

    /// <summary>Works out where to write, which fails as expressions do.</summary>
    public ResultExport(Strand strand, ResultWriter writer, MapRun run, Node input)
    {
        this.writer = writer;
        this.run = run;
        place = writer.Parameters is null ? null : ObjectPlace.Read(strand, "ResultWriter", writer.Parameters, input);
        store = new StoreAccess(strand.State, strand.Execution.Request.Objects, ErrorNames.ResultWriterFailed);
    }

    /// <summary>Whether files are written.</summary>
    public bool Writes => place is not null;

    /// <summary>The output of the state, once the files are written. Throws <see cref="MapRunFailure"/>.</summary>
    /// <param name="started">The child executions that were started, in order.</param>
    /// <param name="pending">The inputs of those that were not.</param>
    public Node Give(IReadOnlyList<ChildExecution> started, IReadOnlyList<Node> pending)
    {
        if (place is null) return new SequenceNode(Transformed(started).ToArray());
        var folder = $"{(place.Prefix.Length == 0 ? "" : place.Prefix.TrimEnd('/') + "/")}{run.Id}/";
        var files = new MappingBuilder()
            .Set("FAILED", Put(folder, "FAILED", started.Where(child => child.Output is null).Select(child => (Node)child.Describe())))
            .Set("PENDING", Put(folder, "PENDING", pending.Select(input => (Node)new MappingNode([new MappingEntry("Input", EventDetails.Json(input))]))))
            .Set("SUCCEEDED", Put(folder, "SUCCEEDED", Transformed(started.Where(child => child.Output is not null))));
        var manifest = new MappingBuilder()
            .Set("DestinationBucket", place.Bucket)
            .Set("MapRunArn", run.Arn)
            .Set("ResultFiles", files.Build())
            .Build();
        store.Write(place.Bucket, folder + "manifest.json", JsonWriter.WriteCompact(manifest));
        return new MappingBuilder()
            .Set("MapRunArn", run.Arn)
            .Set("ResultWriterDetails", new MappingBuilder().Set("Bucket", place.Bucket).Set("Key", folder + "manifest.json").Build())
            .Build();
    }

    private IEnumerable<Node> Transformed(IEnumerable<ChildExecution> children) => children.SelectMany(child => (writer.Transformation, child.Output) switch
    {
        ("FLATTEN", SequenceNode list) => list.Items,
        ("FLATTEN" or "COMPACT", { } output) => [output],
        // What failed is described whole.
        _ => (IReadOnlyList<Node>)[child.Describe()],
    });

    // A list of the one file; an empty list when there is nothing for it.
    private SequenceNode Put(string folder, string status, IEnumerable<Node> results)
    {
        var values = results.ToArray();
        if (values.Length == 0) return new SequenceNode([]);
        var key = $"{folder}{status}_0.{(writer.IsLines ? "jsonl" : "json")}";
        var text = writer.IsLines ? string.Join("\n", values.Select(JsonWriter.WriteCompact)) : JsonWriter.WriteCompact(new SequenceNode(values));
        store.Write(place!.Bucket, key, text);
        var size = Encoding.UTF8.GetByteCount(text).ToString(CultureInfo.InvariantCulture);
        return new SequenceNode([new MappingBuilder().Set("Key", key).Set("Size", new NumberNode(size)).Build()]);
    }
}
