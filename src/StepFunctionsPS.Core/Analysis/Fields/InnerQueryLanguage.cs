using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>A query language of a branch or a processor: only machines and states have one.</summary>
internal sealed class InnerQueryLanguage : IRule<DefinitionPart>
{
    public void Check(DefinitionPart part, DiagnosticBag findings)
    {
        if (part.Owner is not null && part.Definition.Node.Find("QueryLanguage") is { } entry) findings.Add(FieldMessages.InnerQueryLanguage(entry.Place(), part.Place));
    }
}
