using System.Linq;
using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Whether a term gives the same however often it is worked out.</summary>
internal static class Purity
{
    private static readonly string[] Chance = ["random", "shuffle", "uuid", "eval"];

    /// <summary>Whether it reads neither chance nor a variable, calls nothing that may, and sets nothing outside of it.</summary>
    public static bool IsPure(Term term, string without) => term switch
    {
        VariableTerm variable => variable.Name != without && !Chance.Contains(variable.Name),
        _ => term.Parts.All(part => IsPure(part.Term, without)) && term.Trimmings.All(part => IsPure(part, without)),
    };
}
