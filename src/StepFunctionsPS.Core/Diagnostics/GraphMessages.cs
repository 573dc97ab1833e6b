using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN52xx: how states lead to one another.</summary>
internal static class GraphMessages
{
    public static Diagnostic NoTerminalState(SourceSpan span, string place) =>
        Error("SFN5204", span, $"{place} has no state that ends it, which AWS refuses.", "Give one of its states 'End: true', or add a Succeed or Fail state.");

    public static Diagnostic EndlessLoop(SourceSpan span, string state) =>
        Warning("SFN5207", span, $"From state '{state}' on no end can be reached, and nothing on the way waits or fails.", "Let a rule of a Choice lead out of the loop.");

    public static Diagnostic DeadRule(SourceSpan span, string state) =>
        Information("SFN5208", span, $"This rule of state '{state}' never decides: a rule before it asks the same.", "Remove one of the two, or change what it asks.");

    public static Diagnostic FalseEnd(SourceSpan span, string state) =>
        Warning("SFN5209", span, $"State '{state}' has 'End: false' beside Next.", "Remove it: only 'End: true' means something.");
}
