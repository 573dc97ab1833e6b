using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Structure;

/// <summary>A version of the language other than the only one there is.</summary>
internal sealed class UnknownVersion : IRule<MachinePart>
{
    public void Check(MachinePart part, DiagnosticBag findings)
    {
        if (part.Definition.Node["Version"] is StringNode { Value: not "1.0" } version && !Opaque.Is(version))
            findings.Add(StructureMessages.UnknownVersion(version.Span, version.Value));
    }
}
