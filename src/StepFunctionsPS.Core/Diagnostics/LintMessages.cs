using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN59xx: what could be simpler.</summary>
internal static class LintMessages
{
    public static Diagnostic UnusedVariable(SourceSpan span, string name) =>
        Information("SFN5900", span, $"The variable '{name}' is set and never read.", "Remove it.");
}
