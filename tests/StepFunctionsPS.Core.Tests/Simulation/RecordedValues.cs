using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Compares values with recorded ones, in which ids, times and names were masked.</summary>
internal static partial class RecordedValues
{
    // What no local run can know: it differs on every run on AWS too.
    private static readonly string[] LeftOut = ["timestamp", "roleArn", "region", "workerName", "inputDetails", "outputDetails"];

    public static bool SameEvent(MappingNode expected, MappingNode actual, bool withIds)
    {
        var ids = (string[])["id", "previousEventId"];
        // What the service answers to a submission is not among the outcomes.
        var isSubmission = expected["type"] is StringNode { Value: "TaskSubmitted" };
        return Same(Without(expected), Without(actual));

        Node Without(MappingNode node) => new MappingNode(node.Entries
            .Where(entry => !LeftOut.Contains(entry.Key) && (withIds || !ids.Contains(entry.Key)))
            .Select(entry => entry.Value is MappingNode inner && entry.Key.EndsWith("EventDetails", System.StringComparison.Ordinal)
                ? entry with { Value = WithoutKeys(inner, isSubmission) }
                : entry)
            .ToArray());
    }

    public static bool Same(Node expected, Node actual)
    {
        expected = Decode(expected);
        actual = Decode(actual);
        return (expected, actual) switch
        {
            (StringNode a, _) when Mask().IsMatch(a.Value) => true,
            (StringNode a, StringNode b) => a.Value == Masked(b.Value) || (a.Value.Contains('<') && Pattern(a.Value).IsMatch(b.Value)),
            (SequenceNode a, SequenceNode b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second)),
            // Recordings from before executions could be redriven do not count it.
            (MappingNode a, MappingNode b) => a.Entries.Count == b.Entries.Count(entry => entry.Key != "RedriveCount" || a[entry.Key] is not null) && a.Entries.All(entry => b[entry.Key] is { } value && Same(entry.Value, value)),
            _ => NodeEquality.Instance.Equals(expected, actual),
        };
    }

    /// <summary>Text that holds JSON as that JSON: the recorder decoded some of it and left other as text.</summary>
    public static Node Decode(Node node) =>
        node is StringNode text && text.Value.Length > 0 && text.Value[0] is '{' or '[' or '"' or 'n' or 't' or 'f' or '-' or (>= '0' and <= '9')
            ? RecordedExecutions.TryParse(text.Value) ?? node
            : node;

    private static MappingNode WithoutKeys(MappingNode details, bool isSubmission) => new(details.Entries
        .Where(entry => !LeftOut.Contains(entry.Key) && !(isSubmission && entry.Key == "output"))
        .Where(entry => entry.Key != "assignedVariablesDetails")
        .ToArray());

    private static string Masked(string text) => text
        .Replace("arn:aws:states:us-east-1:111111111111:activity:activity_arn", "activity_arn")
        .Replace("arn:aws:states:", "arn:<partition>:states:");

    // Names that the recorder masked inside of texts, as in arn:<partition>:states:<region>:111111111111:express:<resource:3>:<resource:1>.
    private static Regex Pattern(string text) =>
        new("^" + NameMask().Replace(Regex.Escape(text), "[^:/]+").Replace(":111111111111:", ":[0-9]{12}:") + "$");

    [GeneratedRegex("<(partition|region|resource:[0-9]+)>")]
    private static partial Regex NameMask();

    [GeneratedRegex("^(<uuid[^>]*>|<md5_of_message_body>|<*task_token.*|a_task_token|timestamp|date|<?entered-time>?|<?start-time>?|map_run_arn|arn:.*:mapRun:.*|RandomNumberGenerated|generated-uuid|[a-zA-Z]+EventDetails[.][a-z]+)$")]
    private static partial Regex Mask();
}
