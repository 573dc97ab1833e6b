using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Diagrams;

/// <summary>What a state does, in the few words that a diagram has room for.</summary>
internal static class StateLabel
{
    private const double DefaultRetries = 3;

    // From behind, since references to the region and the account have colons of their own.
    private static readonly Regex OfArn = new(@"^arn:.*:(?<name>(?:function|activity):[^:]+)(?::[^:]+)?$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    public static GraphNodeKind KindOf(State state) => state switch
    {
        TaskState => GraphNodeKind.Task,
        ChoiceState => GraphNodeKind.Choice,
        WaitState => GraphNodeKind.Wait,
        SucceedState => GraphNodeKind.Succeed,
        FailState => GraphNodeKind.Fail,
        ParallelState => GraphNodeKind.Parallel,
        MapState => GraphNodeKind.Map,
        _ => GraphNodeKind.Pass,
    };

    public static string Detail(State state) => state switch
    {
        TaskState task => Resource(task.Resource),
        WaitState wait => Waiting(wait),
        FailState fail => OneLine((fail.Error as StringNode)?.Value ?? fail.ErrorPath?.Text ?? ""),
        MapState { Fields.IsDistributed: true } => "distributed",
        _ => "",
    };

    /// <summary>How often a state is tried again, at most.</summary>
    public static string Retries(State state)
    {
        var retriers = (state as WorkState)?.Retry ?? [];
        if (retriers.Count == 0) return "";
        if (retriers.Any(retrier => retrier.MaxAttempts is { Value: null })) return "n×";
        var most = retriers.Max(retrier => retrier.MaxAttempts?.Value ?? DefaultRetries);
        return most < 1 ? "" : most.ToString("0", CultureInfo.InvariantCulture) + "×";
    }

    public static string Errors(IReadOnlyList<string> names) => OneLine(names.SequenceEqual(["States.ALL"]) ? "any error" : string.Join(", ", names));

    /// <summary>Text in one line, blanks between its words.</summary>
    public static string OneLine(string text) => string.Join(" ", text.Split(null as char[], StringSplitOptions.RemoveEmptyEntries));

    private static string Resource(Node node)
    {
        var resource = ResourceName.Read(node);
        if (resource.IsIntegration) return OneLine(resource.Service.StartsWith("aws-sdk:", StringComparison.Ordinal) ? $"{resource.Service.Substring(8)}:{resource.Action}" : $"{resource.Service}:{resource.Action}");
        if (CloudFormationName(node) is { } logical) return OneLine(logical);
        // arn:aws:lambda:region:account:function:name and arn:aws:states:region:account:activity:name
        var name = OfArn.Match(resource.Text);
        return OneLine(name.Success ? name.Groups["name"].Value : resource.Text);
    }

    // {Ref: X} and {Fn::GetAtt: [X, Arn]} are best told by the resource that they name.
    private static string? CloudFormationName(Node node) => node is not MappingNode { Entries: [var entry] } ? null : (entry.Key, entry.Value) switch
    {
        ("Ref", StringNode name) => name.Value,
        ("Fn::GetAtt", SequenceNode { Items: [StringNode name, ..] }) => name.Value,
        ("Fn::GetAtt", StringNode name) => name.Value.Split('.')[0],
        _ => null,
    };

    private static string Waiting(WaitState wait) => OneLine(
        wait.Seconds is { Value: { } seconds } ? $"{seconds.ToString("0.###", CultureInfo.InvariantCulture)} s"
        : wait.Seconds?.Path is { } path ? $"{path.Text} s"
        : wait.TimestampPath is { } moment ? $"until {moment.Text}"
        : wait.Timestamp is StringNode text ? $"until {text.Value}"
        : "");
}
