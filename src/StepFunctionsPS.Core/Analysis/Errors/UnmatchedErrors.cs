using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Errors;

/// <summary>Names in Retry and Catch that can match nothing: an entry before them has them all, or nothing ever catches them.</summary>
internal sealed class UnmatchedErrors : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var list in ErrorLists.Of(part.State))
        {
            var before = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (_, names) in list)
            {
                foreach (var name in names.Items.OfType<StringNode>())
                {
                    if (name.Value == ErrorNames.Runtime) findings.Add(ErrorHandlingMessages.RuntimeIsNeverCaught(name.Span, part.State.Name));
                    else if (before.Contains(name.Value)) findings.Add(ErrorHandlingMessages.NeverMatched(name.Span, part.State.Name, name.Value));
                }

                before.UnionWith(names.Items.OfType<StringNode>().Select(name => name.Value));
            }
        }
    }
}
