using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Variables;

/// <summary>Names that no variable can have.</summary>
internal sealed class VariableNames : IRule<StatePart>
{
    private const int Longest = 80;

    private static readonly Regex Form = new(@"^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*$", RegexOptions.CultureInvariant);

    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var (name, entry) in part.Assignments)
        {
            if (Fault(name) is { } fault && !Opaque.HasPlaceholder(name)) findings.Add(VariableUseMessages.WrongName(entry.Place(), part.Place, name, fault));
        }
    }

    private static string? Fault(string name) => name == "states" ? "it is the name of what JSONata is given"
        : name.Length > Longest ? $"it has more than {Longest} characters"
        : !Form.IsMatch(name) ? "only letters, digits and '_' make a name, and no digit begins it"
        : null;
}
