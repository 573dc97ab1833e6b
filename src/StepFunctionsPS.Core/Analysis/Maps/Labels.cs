using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Analysis.Maps;

/// <summary>Labels that cannot be part of the name of a Map Run, and two of the same.</summary>
internal sealed class Labels : IRule<MachinePart>
{
    private const int Longest = 40;
    private const string Forbidden = " ?*<>{}[]:;,\\|^~$#%&`\"/";

    public void Check(MachinePart part, DiagnosticBag findings)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var state in part.States)
        {
            if (state.State is not MapState || state.State.Node["Label"] is not StringNode label || Opaque.Is(label)) continue;
            if (label.Value.Length is 0 or > Longest || label.Value.Any(c => char.IsControl(c) || Forbidden.IndexOf(c) >= 0))
                findings.Add(MapMessages.WrongLabel(label.Span, state.State.Name));
            else if (first.TryGetValue(label.Value, out var before)) findings.Add(MapMessages.SameLabel(label.Span, label.Value, before));
            else first.Add(label.Value, label.Span);
        }
    }
}
