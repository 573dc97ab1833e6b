using System.Collections.Generic;

namespace StepFunctionsPS.Presentation.Places;

/// <summary>
/// The logging commands of Azure Pipelines. Colours are its own prefixes, since reports differ on what its pages make of
/// escape sequences.
/// </summary>
internal sealed class AzurePipelinesFormat : PlaceFormat
{
    private static readonly Escaping Data = new(("%", "%AZP25"), ("\r", "%0D"), ("\n", "%0A"));
    private static readonly Escaping Property = Data.With((";", "%3B"), ("]", "%5D"));

    private static readonly IReadOnlyDictionary<LineKind, string> Prefixes = new Dictionary<LineKind, string>
    {
        [LineKind.Heading] = "##[section]",
        [LineKind.Warning] = "##[warning]",
        [LineKind.Failure] = "##[error]",
        [LineKind.Replace] = "##[warning]",
        [LineKind.Remove] = "##[warning]",
    };

    public override OutputPlace Place => OutputPlace.AzurePipelines;

    public override bool HasCommands => true;

    public override string GroupEnd => "##[endgroup]";

    // The agent makes the path relative to the repository that holds it and adds that to the words; it knows full paths only.
    public override string Issue(Issue issue)
    {
        var place = issue.Path.Length > 0 ? $";sourcepath={Property.Of(issue.Path)};linenumber={issue.Line};columnnumber={issue.Column}" : "";
        var code = issue.Code.Length > 0 ? $";code={Property.Of(Harmless(LogText.Line(issue.Code)))}" : "";
        return $"##vso[task.logissue type={(issue.IsError ? "error" : "warning")}{place}{code}]{Text(issue.Message)}";
    }

    public override string GroupStart(string title) => "##[group]" + Harmless(LogText.Line(title));

    public override string Progress(int percent, string activity) => $"##vso[task.setprogress value={percent};]{Text(LogText.Line(activity))}";

    public override IReadOnlyList<Delivery> Summary(string markdown, string file) =>
        [new Delivery(markdown, file), new Delivery("##vso[task.uploadsummary]" + Data.Of(file))];

    // As an output variable it can be read in this job, in later jobs and in later stages.
    public override Delivery Variable(string name, string value) => new($"##vso[task.setvariable variable={Property.Of(name)};isOutput=true]{Data.Of(value)}");

    private protected override string Prefix(LineKind kind) => Prefixes.TryGetValue(kind, out var prefix) ? prefix : "";

    private string Text(string text) => Data.Of(Harmless(text));
}
