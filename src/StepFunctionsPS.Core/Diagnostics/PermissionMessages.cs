using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN6xxx: permissions that cannot be made out.</summary>
internal static class PermissionMessages
{
    public static Diagnostic NotGranted(SourceSpan span, string state, string resource) =>
        Warning("SFN6001", span, $"This version makes no permissions for '{resource}', which state '{state}' calls.", "Give the state machine a 'role' that allows it.");
}
