using System.Text.RegularExpressions;

namespace StepFunctionsPS.Presentation;

/// <summary>A value of a stack that later steps of a pipeline get.</summary>
/// <param name="Name">The name of the variable, as any place takes it.</param>
/// <param name="Output">What of the stack it is.</param>
internal sealed record OutputVariable(string Name, string Output)
{
    private static readonly Regex Refused = new("[^A-Za-z0-9_]|^(?=[0-9])", RegexOptions.CultureInvariant);

    /// <summary>A variable with a name of the user, or of the output where there is none.</summary>
    // What one place allows another refuses, and some tell big letters from small ones; so only these stay.
    public static OutputVariable Of(string output, string? name = null) => new(Refused.Replace(name ?? output, "_"), output);
}
