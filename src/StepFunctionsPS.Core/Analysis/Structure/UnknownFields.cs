using System;
using System.Collections.Generic;
using StepFunctionsPS.Analysis.Fields;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Structure;

/// <summary>Fields that exist nowhere at their place: AWS takes no definition that has one.</summary>
internal sealed class UnknownFields : IRule<StatePart>, IRule<DefinitionPart>
{
    public void Check(DefinitionPart part, DiagnosticBag findings)
    {
        var fields = part.Owner is null ? FieldTable.Machine : part.Owner.State is MapState ? FieldTable.Processor : FieldTable.Branch;
        Check(part.Definition.Node, part.Place, fields, findings);
    }

    public void Check(StatePart part, DiagnosticBag findings)
    {
        var state = part.State;
        var fields = FieldTable.Of(state);
        foreach (var entry in state.Node.Entries)
        {
            // Fields of other types are told of by the rules about those.
            if (!fields.Has(entry.Key) && !MisplacedField.IsOneOf(entry.Key, state.Type)) Report(entry, part.Place, fields, FieldTable.TypesWith(entry.Key), findings);
        }

        foreach (var retrier in Parts.Items(state, "Retry")) Check(retrier, $"A retrier of state '{state.Name}'", FieldTable.Retrier, findings);
        foreach (var catcher in Parts.Items(state, "Catch")) Check(catcher, $"A catcher of state '{state.Name}'", FieldTable.Catcher, findings);
        if (state is not ChoiceState) return;
        foreach (var rule in Parts.Items(state, "Choices")) Check(rule, $"A rule of state '{state.Name}'", FieldTable.ChoiceRule, findings);
    }

    private static void Check(MappingNode node, string place, FieldSet fields, DiagnosticBag findings)
    {
        if (Opaque.IsFunction(node)) return;
        foreach (var entry in node.Entries)
        {
            if (!fields.Has(entry.Key)) Report(entry, place, fields, [], findings);
        }
    }

    private static void Report(MappingEntry entry, string place, FieldSet fields, IReadOnlyList<string> types, DiagnosticBag findings)
    {
        // CloudFormation puts other keys in the place of these.
        if (Opaque.HasPlaceholder(entry.Key) || entry.Key.StartsWith("Fn::", StringComparison.Ordinal)) return;
        findings.Add(StructureMessages.UnknownField(entry.Place(), place, entry.Key, fields.Names, types));
    }
}
