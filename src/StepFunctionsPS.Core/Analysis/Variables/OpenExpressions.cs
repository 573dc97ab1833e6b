using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>JSONata that is opened and not closed, or that stays text since something is around it.</summary>
internal sealed class OpenExpressions : IRule<StatePart>
{
    private static readonly string[] Definitions = ["Branches", "ItemProcessor", "Iterator"];

    public void Check(StatePart part, DiagnosticBag findings)
    {
        if (!part.IsJsonata) return;
        foreach (var entry in part.State.Node.Entries)
        {
            if (!Definitions.Contains(entry.Key)) Check(entry.Key, entry.Value, part, findings);
        }
    }

    private static void Check(string key, Node node, StatePart part, DiagnosticBag findings)
    {
        switch (node)
        {
            // Of others than Fn::Sub a text may be the first piece.
            case MappingNode mapping when Opaque.FunctionKey(mapping) is null or "Fn::Sub":
                foreach (var entry in mapping.Entries) Check(entry.Key, entry.Value, part, findings);
                break;
            case SequenceNode list:
                foreach (var item in list.Items) Check(key, item, part, findings);
                break;
            case StringNode text when key != "Comment" && JsonataText.IsExpression(text) && JsonataText.Inside(text.Value) is null:
                findings.Add(JsonataText.Inside(text.Value.Trim()) is not null ? VariableUseMessages.BlanksAround(text.Span, part.Place, key) : VariableUseMessages.OpenExpression(text.Span, part.Place, key));
                break;
            case StringNode text when key != "Comment" && !JsonataText.IsExpression(text) && MarkedText.Meant(text.Value) is { } meant:
                findings.Add(VariableUseMessages.TextAround(text.Span, part.Place, key, meant));
                break;
        }
    }
}
