using System;
using System.Linq;
using StepFunctionsPS.Analysis.Structure;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>Fields of JSONata in states of JSONPath.</summary>
internal sealed class JsonataFields() : FieldsOfTheOtherLanguage(QueryLanguage.JsonPath, (span, state, key) => FieldMessages.JsonataField(span, state.Name, key));

/// <summary>Fields of JSONPath in states of JSONata.</summary>
internal sealed class JsonPathFields() : FieldsOfTheOtherLanguage(QueryLanguage.Jsonata, (span, state, key) => FieldMessages.JsonPathField(span, state.Name, key, FieldsOfJsonata.InPlaceOf(key, state)));

/// <summary>Fields that only the other query language has, in states, their rules and their catchers.</summary>
/// <param name="language">The language of the states that are looked at.</param>
/// <param name="message">Makes the finding of its place, the state and the field.</param>
internal abstract class FieldsOfTheOtherLanguage(QueryLanguage language, Func<SourceSpan, State, string, Diagnostic> message) : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        var state = part.State;
        if (state.QueryLanguage != language) return;
        Check(state.Node, FieldTable.Of(state), state, findings);
        foreach (var catcher in Parts.Items(state, "Catch")) Check(catcher, FieldTable.Catcher, state, findings);
        if (state is not ChoiceState) return;
        // The parts of a comparison are one slip.
        foreach (var rule in Parts.Items(state, "Choices"))
        {
            if (rule.Entries.FirstOrDefault(entry => FieldTable.ChoiceRule.IsForeign(entry.Key, language)) is { } entry) findings.Add(message(entry.Place(), state, entry.Key));
        }
    }

    private void Check(MappingNode node, FieldSet fields, State state, DiagnosticBag findings)
    {
        foreach (var entry in node.Entries)
        {
            if (fields.IsForeign(entry.Key, language)) findings.Add(message(entry.Place(), state, entry.Key));
        }
    }
}
