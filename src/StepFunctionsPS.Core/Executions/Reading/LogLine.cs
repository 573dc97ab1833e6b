using System;
using System.Globalization;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Executions;

/// <summary>
/// Reads a line that Step Functions has written to a log group:
/// <c>{"id":"2","type":"PassStateEntered","details":{...},"previous_event_id":"0","event_timestamp":"1719425310000","execution_arn":"arn:..."}</c>.
/// </summary>
internal static class LogLine
{
    private const long NotKnown = -1;

    // As far as a moment can be written; what is beyond it is no time.
    private static readonly long LastMillisecond = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>The event; null for lines that are about another execution, or are something else.</summary>
    public static HistoryEvent? Read(string line, string executionArn)
    {
        if (!line.TrimStart().StartsWith("{", StringComparison.Ordinal)) return null;
        if (JsonReader.Read(new SourceText("", line), InputLimits.Default).Output is not MappingNode node) return null;
        if ((node["execution_arn"] as StringNode)?.Value != executionArn || (node["type"] as StringNode)?.Value is not { } type) return null;
        if (Number(node["id"]) is not { } id || Number(node["event_timestamp"]) is not { } moment || moment > LastMillisecond) return null;
        var details = node["details"] is MappingNode { Entries.Count: > 0 } some ? some : null;
        return new HistoryEvent(id, Number(node["previous_event_id"]) ?? NotKnown, type, DateTimeOffset.FromUnixTimeMilliseconds(moment), details);
    }

    private static long? Number(Node? node)
    {
        var text = node switch
        {
            StringNode { Value: var value } => value,
            NumberNode { Text: var written } => written,
            _ => null,
        };
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
