using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Analysis;

/// <summary>Fields that exclude each other, pair by pair, as a number and the path to one do.</summary>
/// <param name="owners">The mappings that have the fields.</param>
/// <param name="message">Makes the finding of its place, owner and the two keys.</param>
/// <param name="pairs">The keys that exclude each other.</param>
internal abstract class OneOfTwoRule(Func<State, IEnumerable<MappingNode>> owners, Func<SourceSpan, string, string, string, Diagnostic> message, params (string First, string Second)[] pairs)
    : IRule<StatePart>
{
    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var owner in owners(part.State))
        {
            foreach (var (first, second) in pairs)
            {
                // In JSONata a path is told of as such.
                if (part.IsJsonata && second.EndsWith("Path", StringComparison.Ordinal)) continue;
                if (owner[first] is not null && owner.Find(second) is { } entry) findings.Add(message(entry.Place(), part.Place, first, second));
            }
        }
    }
}
