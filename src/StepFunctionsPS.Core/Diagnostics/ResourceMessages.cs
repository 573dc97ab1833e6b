using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN6xxx: resources and permissions that are not made.</summary>
internal static class ResourceMessages
{
    public static Diagnostic KeyLeftOut(SourceSpan span, string key, string machine) =>
        Warning("SFN6003", span, $"This version does not compile '{key}' of state machine '{machine}'; the template lacks it.", "Deploy it by other means, if it is needed.");

    public static Diagnostic NotGranted(SourceSpan span, string state, string resource) =>
        Warning("SFN6001", span, $"This version makes no permissions for '{resource}', which state '{state}' calls.", "Give the state machine a 'role' that allows it.");
}
