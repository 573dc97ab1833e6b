using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Lint;

/// <summary>Variables that are set and never read.</summary>
internal sealed class UnusedVariables : IRule<MachinePart>
{
    public void Check(MachinePart part, DiagnosticBag findings)
    {
        var assignments = part.States.SelectMany(state => state.Assignments).GroupBy(assignment => assignment.Name, assignment => assignment.Entry).ToArray();
        if (assignments.Length == 0) return;
        // Wherever its name stands behind a '$', be it in a text, it may be read.
        var texts = TextsOf(part.Definition.Node).ToArray();
        foreach (var variable in assignments.Where(variable => !texts.Any(text => text.IndexOf("$" + variable.Key, StringComparison.Ordinal) >= 0)))
            findings.Add(LintMessages.UnusedVariable(variable.First().Place(), variable.Key));
    }

    private static IEnumerable<string> TextsOf(Node node) => node switch
    {
        StringNode text => text.Value.IndexOf('$') >= 0 ? [text.Value] : [],
        MappingNode mapping => mapping.Entries.SelectMany(entry => TextsOf(entry.Value)),
        SequenceNode list => list.Items.SelectMany(TextsOf),
        _ => [],
    };
}
