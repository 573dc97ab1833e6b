using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Functions;
using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>A call of a function by its name, with what shows of it without a run.</summary>
/// <param name="Name">Without its <c>$</c>.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Arguments">What it is given; null for what <c>~></c> hands in.</param>
/// <param name="HasContext">Whether there is a context, which can stand in for an argument.</param>
internal sealed record StaticCall(string Name, int Position, IReadOnlyList<Term?> Arguments, bool HasContext)
{
    /// <summary>What it is given that the function never takes, in words; null where it may take it.</summary>
    public string? Misfit(Signature wanted)
    {
        if (Fits(wanted, Arguments.Select(KindsOf).ToArray())) return null;
        if (Fits(wanted, Arguments.Select(_ => SignatureParameter.AllKinds).ToArray())) return string.Join(", ", Arguments.Select(argument => SignatureParameter.WordsOf(KindsOf(argument))));
        return Arguments.Count switch
        {
            0 => "no argument",
            1 => "1 argument",
            var count => $"{count} arguments",
        };
    }

    /// <summary>The text that is given for an argument; null where that is no literal.</summary>
    public string? TextAt(int index) => index < Arguments.Count && Arguments[index] is LiteralTerm { Value: TextValue text, Kinds.Length: 1 } ? text.Text : null;

    private static string KindsOf(Term? argument) => argument?.Kinds ?? SignatureParameter.AllKinds;

    // After each parameter, how many of the arguments can have been taken.
    private bool Fits(Signature wanted, IReadOnlyList<string> kinds)
    {
        var taken = new HashSet<int> { 0 };
        foreach (var parameter in wanted.Parameters)
        {
            var after = new HashSet<int>();
            foreach (var from in taken)
            {
                if (parameter.IsOptional || (parameter.TakesContext && HasContext)) after.Add(from);
                for (var next = from; next < kinds.Count && (parameter.IsRepeated || next == from) && kinds[next].Any(parameter.Takes); next++) after.Add(next + 1);
            }

            taken = after;
        }

        return taken.Contains(kinds.Count);
    }
}
