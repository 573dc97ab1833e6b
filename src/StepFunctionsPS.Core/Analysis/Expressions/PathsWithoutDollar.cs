using System;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Expressions;

/// <summary>Values of payload templates that look worked out, under keys that keep them text.</summary>
internal sealed class PathsWithoutDollar : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        if (part.IsJsonata) return;
        foreach (var template in TemplateNodes.Of(part.State)) Check(template, part, findings);
    }

    private static void Check(Node node, StatePart part, DiagnosticBag findings)
    {
        if (node is SequenceNode list)
        {
            foreach (var item in list.Items) Check(item, part, findings);
        }

        if (node is not MappingNode mapping || Opaque.IsFunction(mapping)) return;
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.EndsWith(".$", StringComparison.Ordinal)) continue;
            if (PathLike.Is(entry.Value)) findings.Add(ExpressionMessages.NoDollar(entry.Value.Span, part.Place, entry.Key, ((StringNode)entry.Value).Value));
            else Check(entry.Value, part, findings);
        }
    }
}
