using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>A resource of a template.</summary>
/// <param name="LogicalId">Its id in the template.</param>
/// <param name="Type">Its type, such as <c>AWS::IAM::Role</c>.</param>
/// <param name="Source">What of the service file it is made from.</param>
public sealed record TemplateResource(string LogicalId, string Type, SourceSpan Source)
{
    /// <summary>The same as text: <c>serverless.yml(31,7)</c>; null when that is unknown.</summary>
    public string? Place => Source.Text;

    internal SourceSpan Source { get; init; } = Source;

    /// <inheritdoc/>
    public override string ToString() => $"{LogicalId} ({Type})";
}
