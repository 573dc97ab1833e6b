using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace StepFunctionsPS.Presentation.Places;

/// <summary>The workflow commands of GitHub Actions, and the files that its runner names.</summary>
/// <param name="environment">The environment of the process.</param>
internal sealed class GitHubFormat(Func<string, string?> environment) : PlaceFormat
{
    private static readonly Escaping Data = new(("%", "%25"), ("\r", "%0D"), ("\n", "%0A"));
    private static readonly Escaping Property = Data.With((":", "%3A"), (",", "%2C"));

    public override OutputPlace Place => OutputPlace.GitHub;

    public override bool HasCommands => true;

    public override string GroupEnd => "::endgroup::";

    public override string Issue(Issue issue)
    {
        var properties = new List<string>();
        if (issue.Path.Length > 0) properties.AddRange([$"file={Property.Of(issue.Path)}", $"line={issue.Line}", $"col={issue.Column}"]);
        if (issue.Code.Length > 0) properties.Add($"title={Property.Of(Harmless(LogText.Line(issue.Code)))}");
        return $"::{(issue.IsError ? "error" : "warning")}{(properties.Count > 0 ? " " : "")}{string.Join(",", properties)}::{Data.Of(Harmless(issue.Message))}";
    }

    public override string GroupStart(string title) => "::group::" + Data.Of(Harmless(title));

    public override IReadOnlyList<Delivery> Summary(string markdown, string file) =>
        environment("GITHUB_STEP_SUMMARY") is { Length: > 0 } page ? [new Delivery(markdown + "\n", page)] : [];

    public override Delivery? Variable(string name, string value)
    {
        if (environment("GITHUB_OUTPUT") is not { Length: > 0 } outputs) return null;
        var end = Delimiter(value);
        return new Delivery($"{name}<<{end}\n{value}\n{end}\n", outputs);
    }

    // What ends the value must not be a line of it.
    private static string Delimiter(string value) => Enumerable.Range(0, int.MaxValue)
        .Select(number => "END_OF_VALUE" + number.ToString(CultureInfo.InvariantCulture))
        .First(end => value.IndexOf(end, StringComparison.Ordinal) < 0);
}
