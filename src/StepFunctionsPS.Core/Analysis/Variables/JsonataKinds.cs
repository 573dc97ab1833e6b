using System;
using System.Linq;
using StepFunctionsPS.Analysis.Structure;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>Fields of JSONata that have neither an expression nor a value of their kind.</summary>
internal sealed class JsonataKinds : IRule<StatePart>
{
    private static readonly (string[] Keys, string Needed, Func<Node, bool> Accepts)[] Fields =
    [
        (["Arguments"], "a mapping", node => node is MappingNode),
        (["Items"], "a list or a mapping", node => node is SequenceNode or MappingNode),
        // Other kinds in place of these have been told of.
        (["Condition"], "true or false", node => node is not StringNode),
        (["TimeoutSeconds", "HeartbeatSeconds", "Seconds", "MaxConcurrency", "ToleratedFailureCount", "ToleratedFailurePercentage"], "a number", node => node is not StringNode),
    ];

    public void Check(StatePart part, DiagnosticBag findings)
    {
        if (!part.IsJsonata) return;
        var known = FieldTable.Of(part.State);
        var owners = part.State is ChoiceState ? Parts.Items(part.State, "Choices") : [part.State.Node];
        foreach (var entry in owners.SelectMany(owner => owner.Entries))
        {
            if ((part.State is not ChoiceState && !known.Has(entry.Key)) || Opaque.Is(entry.Value) || JsonataText.IsExpression(entry.Value)) continue;
            foreach (var (keys, needed, accepts) in Fields)
            {
                if (keys.Contains(entry.Key) && !accepts(entry.Value)) findings.Add(VariableUseMessages.NotJsonata(entry.Value.Span, part.Place, entry.Key, needed));
            }
        }
    }
}
