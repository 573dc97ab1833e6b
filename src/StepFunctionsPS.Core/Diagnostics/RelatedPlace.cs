using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>A second place that helps to understand a diagnostic, such as the first of two equal keys.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What stands there.</param>
public sealed record RelatedPlace(SourceSpan Span, string Message)
{
    /// <summary>The place as text: <c>serverless.yml(31,7)</c>.</summary>
    public string? Place => Span.Text;

    internal SourceSpan Span { get; init; } = Span;

    internal const string ThroughVariable = "the value comes in through this variable";

    internal const string Included = "the file is included here";

    /// <summary>Whether what the finding is about comes in here.</summary>
    internal bool IsWayIn => Message is ThroughVariable or Included;

    /// <inheritdoc/>
    public override string ToString() => ShownText.Of($"{Span}: {Message}");
}
