using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Analysis;

/// <summary>Numbers that are out of bounds: a table of ranges in some mapping of a state.</summary>
/// <param name="owners">The mappings that have the fields.</param>
/// <param name="message">Makes the finding of its place, owner, key, what it takes and what it is.</param>
/// <param name="ranges">What the fields take.</param>
internal abstract class NumberRangeRule(Func<State, IEnumerable<MappingNode>> owners, Func<SourceSpan, string, string, string, string, Diagnostic> message, params NumberRange[] ranges)
    : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var owner in owners(part.State))
        {
            foreach (var range in ranges)
            {
                if (range.Outside(owner) is { } number) findings.Add(message(number.Span, part.Place, range.Key, range.Words, number.Text));
            }
        }
    }
}
