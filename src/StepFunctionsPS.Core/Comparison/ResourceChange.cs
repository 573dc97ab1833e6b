using StepFunctionsPS.Comparison;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>One difference between a template and the one that is deployed.</summary>
/// <param name="Action">What happens to the resource. Of one that is changed, Before and After tell what is new in it, and what goes.</param>
/// <param name="LogicalId">The resource; for what is no resource, the section of the template, such as <c>Outputs</c>, or <c>Stack</c> for its tags and parameters.</param>
/// <param name="ResourceType">The type of the resource; empty where it is none.</param>
/// <param name="Path">What of it differs, such as <c>Properties.TimeoutSeconds</c> or <c>Definition.States.Pay.Retry[0]</c>; empty for the whole.</param>
public sealed record ResourceChange(string Action, string LogicalId, string ResourceType, string Path)
{
    /// <summary>What is deployed, as text: JSON for what is no plain value; null where there is nothing, and for whole resources. Secrets are hidden.</summary>
    public string? Before { get; init; }

    /// <summary>What is to be deployed, likewise.</summary>
    public string? After { get; init; }

    /// <summary>The state that it is about, in the definition of a state machine; else null.</summary>
    public string? State { get; init; }

    /// <summary>What it means in words, such as <c>Pay now goes to Ship instead of Notify</c>; empty where the path says all.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Whether it allows more than before: a wider policy, a role that others may take on, a public endpoint.</summary>
    public bool IsWidening { get; init; }

    /// <summary>The place in the service file; nowhere where it is gone, or the file is not at hand.</summary>
    public string? Place => Source.Text;

    internal SourceSpan Source { get; init; }

    /// <summary><c>Change Order Definition.States.Pay.TimeoutSeconds: 5 -> 6</c></summary>
    public override string ToString() => $"{Action} {LogicalId}{(Path.Length > 0 ? " " + Path : "")}{(ComparisonText.Words(this) is { Length: > 0 } words ? ": " + words : "")}";
}
