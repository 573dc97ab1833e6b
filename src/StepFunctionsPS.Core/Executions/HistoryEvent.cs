using System;
using System.Globalization;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Executions;

/// <summary>An event of a history, as GetExecutionHistory gives it.</summary>
/// <param name="Id">From 1.</param>
/// <param name="PreviousEventId">The event that led to it; 0 for none.</param>
/// <param name="Type">Such as <c>PassStateEntered</c>.</param>
/// <param name="Timestamp">When it happened; in a local run on the virtual clock.</param>
internal sealed record HistoryEvent(long Id, long PreviousEventId, string Type, DateTimeOffset Timestamp)
{
    // A node; or what makes it, since the payloads of long histories are texts that hardly anyone reads.
    private object? details;

    public HistoryEvent(long id, long previousEventId, string type, DateTimeOffset timestamp, MappingNode? details)
        : this(id, previousEventId, type, timestamp) => this.details = details;

    /// <summary>Null for types that have none.</summary>
    public MappingNode? Details
    {
        get
        {
            if (details is Func<MappingNode?> make) details = make();
            return details as MappingNode;
        }
        init => details = value;
    }

    /// <summary>An event whose details are made when they are first read.</summary>
    public static HistoryEvent Late(long id, long previousEventId, string type, DateTimeOffset timestamp, Func<MappingNode?>? details) =>
        new(id, previousEventId, type, timestamp) { details = details };

    /// <summary>Whether a state is entered with it.</summary>
    public bool EntersState => Type.EndsWith("StateEntered", StringComparison.Ordinal);

    /// <summary>Whether a state is left with it.</summary>
    public bool LeavesState => Type.EndsWith("StateExited", StringComparison.Ordinal);

    /// <summary>The key under which the details stand.</summary>
    public string DetailsKey => EntersState ? "stateEnteredEventDetails"
        : LeavesState ? "stateExitedEventDetails"
        : char.ToLowerInvariant(Type[0]) + Type.Substring(1) + "EventDetails";

    /// <summary>A detail that is text; null for none.</summary>
    public string? Text(string key) => (Details?[key] as StringNode)?.Value;

    /// <summary>A detail that is a whole number, which logs write as text; null for none.</summary>
    public long? Number(string key) => Details?[key] switch
    {
        NumberNode { Text: var written } => Whole(written),
        StringNode { Value: var text } => Whole(text),
        _ => null,
    };

    public MappingNode ToNode()
    {
        var node = new MappingBuilder()
            .Set("timestamp", Moment.Write(Timestamp))
            .Set("type", Type)
            .Set("id", Written(Id))
            .Set("previousEventId", Written(PreviousEventId));
        return node.SetIfAny(DetailsKey, Details).Build();
    }

    private static long? Whole(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static NumberNode Written(long value) => new(value.ToString(CultureInfo.InvariantCulture));
}
