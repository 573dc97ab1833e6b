using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Errors;

/// <summary>Names that begin as those of the language do, but are none of them.</summary>
internal sealed class UnknownErrors : IRule<StatePart>
{
    private const string Prefix = "States.";

    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var name in ErrorLists.Of(part.State).SelectMany(list => list).SelectMany(entry => entry.Names.Items).OfType<StringNode>())
        {
            if (name.Value.StartsWith(Prefix, StringComparison.Ordinal) && !ErrorNames.IsKnown(name.Value) && !IsRaised(name.Value, part.Machine) && !Opaque.Is(name))
                findings.Add(ErrorHandlingMessages.UnknownError(name.Span, part.State.Name, name.Value, ErrorNames.Known));
        }
    }

    // Fail states of the same machine may raise such names; the user knows them then.
    private static bool IsRaised(string name, MachinePart machine) => machine.States.Any(other => other.State is FailState { Error: StringNode error } && error.Value == name);
}
