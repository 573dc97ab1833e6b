using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Executions;

/// <summary>A form that causes have.</summary>
internal abstract class CauseForm
{
    /// <summary>What it says; null when the cause is of another form, or says nothing.</summary>
    public abstract string? Find(MappingNode cause);

    /// <summary>The text at a path such as <c>Job.ErrorMessage</c>; null where there is none, or an empty one.</summary>
    protected static string? Text(Node? node, string path) => path.Split('.').Aggregate(node, (at, key) => at?.Child(key)) switch
    {
        null or NullNode => null,
        StringNode text => string.IsNullOrWhiteSpace(text.Value) ? null : text.Value,
        var other => other.ToString(),
    };
}
