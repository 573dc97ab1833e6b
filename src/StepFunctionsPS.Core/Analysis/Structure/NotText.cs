using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Structure;

/// <summary>Comments and the like that are no text.</summary>
internal sealed class NotText : IRule<DefinitionPart>, IRule<StatePart>
{
    private static readonly string[] OfDefinitions = ["Comment", "Version"];
    private static readonly string[] OfStates = ["Comment", "Label"];

    public void Check(DefinitionPart part, DiagnosticBag findings) => Check(part.Definition.Node, part.Place, OfDefinitions, findings);

    public void Check(StatePart part, DiagnosticBag findings) => Check(part.State.Node, part.Place, OfStates, findings);

    private static void Check(MappingNode node, string place, string[] keys, DiagnosticBag findings)
    {
        foreach (var key in keys)
        {
            if (node[key] is { } value and not (StringNode or NullNode) && !Opaque.Is(value))
                findings.Add(StructureMessages.NotText(value.Span, place, key, value.Kind));
        }
    }
}
