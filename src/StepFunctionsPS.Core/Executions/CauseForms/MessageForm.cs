using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Executions;

/// <summary>The message is the text at the first of some paths that has one.</summary>
internal sealed class MessageForm(params string[] paths) : CauseForm
{
    public override string? Find(MappingNode cause) => paths.Select(path => Text(cause, path)).FirstOrDefault(text => text is not null);
}
