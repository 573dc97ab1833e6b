using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation;

namespace StepFunctionsPS.Analysis.Structure;

/// <summary>Definitions beyond the size that AWS takes.</summary>
internal sealed class DefinitionTooLarge : IRule<MachinePart>
{
    private const int Longest = 1_048_576;

    public void Check(MachinePart part, DiagnosticBag findings)
    {
        // The shortest spelling counts: what is refused here is refused in any.
        if (PayloadSize.IsAbove(part.Definition.Node, Longest)) findings.Add(StructureMessages.DefinitionTooLarge(part.Definition.Node.Span));
    }
}
