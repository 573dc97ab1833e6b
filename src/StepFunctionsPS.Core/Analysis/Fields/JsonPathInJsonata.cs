using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>States of JSONPath in a machine of JSONata.</summary>
internal sealed class JsonPathInJsonata : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        if (part.Machine.Definition.QueryLanguage == QueryLanguage.Jsonata && part.State.Node["QueryLanguage"] is StringNode { Value: "JSONPath" } language)
            findings.Add(FieldMessages.JsonPathInJsonata(language.Span, part.State.Name));
    }
}
