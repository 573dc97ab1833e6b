using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>Something that calls a function.</summary>
/// <param name="Kind">The kind, such as <c>schedule</c>.</param>
/// <param name="Entry">The kind with its settings.</param>
internal sealed record FunctionEvent(string Kind, MappingEntry Entry)
{
    public Node Settings => Entry.Value;
}
