using System.Collections.Generic;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>Puts items together to batches, each of which is the input of a child execution.</summary>
internal sealed class ItemBatches
{
    private readonly long? mostItems;
    private readonly long? mostBytes;
    private readonly Node? batchInput;

    /// <summary>Works out the bounds, which fails as expressions do.</summary>
    public ItemBatches(Strand strand, ItemBatcher batcher, Node input)
    {
        mostItems = Bound(strand, batcher.MaxItems, input);
        mostBytes = Bound(strand, batcher.MaxBytes, input);
        batchInput = batcher.BatchInput is null ? null : strand.Evaluate(batcher.BatchInput, input);
    }

    /// <summary>The batches in order, with how many items each has. An item that is too large is a batch of its own.</summary>
    public IEnumerable<(Node Batch, int Count)> Of(IEnumerable<Node> items)
    {
        var empty = PayloadSize.Of(Batch([]));
        var batch = new List<Node>();
        var bytes = empty;
        foreach (var item in items)
        {
            var size = PayloadSize.Of(item) + 1;
            if (batch.Count > 0 && (batch.Count >= mostItems || bytes + size - 1 > mostBytes))
            {
                yield return (Batch(batch.ToArray()), batch.Count);
                batch.Clear();
                bytes = empty;
            }

            batch.Add(item);
            bytes += size;
        }

        if (batch.Count > 0) yield return (Batch(batch.ToArray()), batch.Count);
    }

    private MappingNode Batch(Node[] items)
    {
        var batch = new MappingBuilder();
        if (batchInput is not null) batch.Set("BatchInput", batchInput);
        return batch.Set("Items", new SequenceNode(items)).Build();
    }

    private static long? Bound(Strand strand, NumberField? field, Node input)
    {
        var bound = FieldValues.Whole(field, strand, input);
        return bound is null or > 0 ? bound : throw FieldValues.Failed(field!, $"field {field!.Key} must be positive");
    }
}
