using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Presentation;

/// <summary>The page about a deployment, in Markdown: what was done, what came of it, and on failure why.</summary>
/// <param name="shown">A text as it may be shown, without secrets.</param>
internal sealed class DeploymentSummary(Func<string, string> shown)
{
    // Pages that are too long are cut by the place, in the middle of a table.
    private const int MostRows = 200;

    public string Of(string stackName, DeploymentResult result)
    {
        var lines = new List<string> { $"# {Text(stackName)}: {Outcome(result)}", "" };
        if (result.Summary.Length > 0) lines.AddRange([Text(result.Summary), ""]);
        lines.AddRange(Causes(result.Diagnostics));
        lines.AddRange(Events(result.Failures));
        lines.AddRange(Section("Changes", ["Action", "Resource", "Type", "What"], (result.ChangeSet?.Changes ?? result.Changes).Select(Change)));
        lines.AddRange(Section("Outputs", ["Output", "Value"], result.Stack?.Outputs.Select(Output) ?? []));
        lines.AddRange(Section("State machines", ["State machine", "ARN"], result.Stack?.StateMachines.Values.Select(Machine) ?? []));
        if (Link(result) is { } link) lines.AddRange([link, ""]);
        return string.Join("\n", lines).TrimEnd('\n') + "\n";
    }

    private static string Outcome(DeploymentResult result) => result switch
    {
        { Succeeded: false } => "failed",
        { ChangeSet: { IsEmpty: true } } => "nothing to change",
        { ChangeSet: not null } => "a change set waits",
        { Stack.Outcome: { } outcome } => outcome.ToLowerInvariant(),
        { Stack: { } stack } when stack.Status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal) => "in progress",
        _ => "done",
    };

    private static string? Link(DeploymentResult result) => result switch
    {
        { ChangeSet: { } waiting } => Markdown.Link("The change set in the console", waiting.ConsoleUrl),
        { Stack: { } stack } => Markdown.Link("The stack in the console", stack.ConsoleUrl),
        _ => null,
    };

    private IEnumerable<string> Causes(IReadOnlyList<Diagnostic> findings)
    {
        foreach (var (severity, title) in new[] { (DiagnosticSeverity.Error, "What went wrong"), (DiagnosticSeverity.Warning, "Warnings") })
        {
            var found = findings.Where(finding => finding.Severity == severity).ToArray();
            if (found.Length == 0) continue;
            yield return Markdown.Heading(title);
            yield return "";
            // The first cause first, as they come; the others are mostly what followed from it.
            foreach (var finding in found.Take(MostRows)) yield return $"1. {Finding(finding)}";
            yield return "";
        }
    }

    private string Finding(Diagnostic finding)
    {
        var place = finding.Span.Source is null ? "" : $"{Text(finding.Span.ToString())}: ";
        return $"{place}**{finding.Code}** {Text(finding.Message)}{(finding.Advice.Length > 0 ? $" *{Text(finding.Advice)}*" : "")}";
    }

    private IEnumerable<string> Events(IReadOnlyList<StackEvent> failures) => Section("Failed events", ["Time (UTC)", "Resource", "Status", "Reason", "Place"], failures.Select(item => Cells(
        item.Timestamp.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), item.LogicalId, item.Status, item.Reason ?? "", item.Source.ToString())));

    private IReadOnlyList<string> Change(ResourceChange change)
    {
        var what = change.Detail.Length > 0 ? change.Detail : change.Path;
        return Cells(change.Action, change.LogicalId, change.ResourceType, change.IsWidening ? $"{what} (allows more than before)".TrimStart() : what);
    }

    private IReadOnlyList<string> Output(KeyValuePair<string, string> output)
    {
        var value = shown(output.Value);
        var isAddress = value.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(value, UriKind.Absolute);
        return [Text(output.Key), isAddress ? Markdown.Link(value, value) : Markdown.Text(value)];
    }

    private IReadOnlyList<string> Machine(StackStateMachine machine) => [Markdown.Link(machine.Key, machine.ConsoleUrl), Text(machine.StateMachineArn)];

    private static IEnumerable<string> Section(string title, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0) return [];
        IEnumerable<string> more = all.Length > MostRows ? ["", $"{all.Length - MostRows} more are left out here."] : [];
        return [Markdown.Heading(title), "", .. Markdown.Table(heads, all.Take(MostRows)), .. more, ""];
    }

    private IReadOnlyList<string> Cells(params string[] texts) => [.. texts.Select(Text)];

    private string Text(string text) => Markdown.Text(shown(text));
}
