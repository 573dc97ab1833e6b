using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN6xxx: resources and permissions that are not made.</summary>
internal static class ResourceMessages
{
    public static Diagnostic NotGranted(SourceSpan span, string state, string resource) =>
        Warning("SFN6001", span, $"This version makes no permissions for '{resource}', which state '{state}' calls.", "Give the state machine a 'role' that allows it.");

    public static Diagnostic SameAlarmName(SourceSpan span, string name, SourceSpan first) =>
        Error("SFN6041", span, $"Two alarms get the name '{name}'.", "Put $[stateMachineName] and $[metricName] into 'nameTemplate', or give each metric an 'alarmName'.") with
        {
            Related = [new RelatedPlace(first, "the first is given here")],
        };
}
