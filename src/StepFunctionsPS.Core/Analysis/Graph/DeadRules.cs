using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Graph;

/// <summary>Choice rules that ask what a rule before them has asked.</summary>
internal sealed class DeadRules : StateRule<ChoiceState>
{
    protected override void Check(ChoiceState state, StatePart part, DiagnosticBag findings)
    {
        var seen = new List<MappingNode>();
        foreach (var rule in state.Choices)
        {
            var question = Question(rule.Node);
            if (seen.FirstOrDefault(earlier => NodeEquality.Instance.Equals(earlier, question)) is not null) findings.Add(GraphMessages.DeadRule(rule.Node.Span, state.Name));
            seen.Add(question);
        }
    }

    private static MappingNode Question(MappingNode rule) =>
        new(rule.Entries.Where(entry => entry.Key is not ("Next" or "Comment" or "Assign" or "Output")).ToArray());
}
