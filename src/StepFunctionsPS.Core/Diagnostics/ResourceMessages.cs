using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN6xxx: resources and permissions that are not made.</summary>
internal static class ResourceMessages
{
    public static Diagnostic NotGranted(SourceSpan span, string state, string resource, string? function) =>
        Warning("SFN6001", span, $"'{resource}', which state '{state}' calls, is no ARN of a call, a function or an activity; no permissions are made for it.", function is null
            ? "Call a function by its ARN, or one of this service by {Fn::GetAtt: [<its key>, Arn]}." : $"Write {{Fn::GetAtt: [{function}, Arn]}}.");

    public static Diagnostic SameAlarmName(SourceSpan span, string name, SourceSpan first) =>
        Error("SFN6041", span, $"Two alarms get the name '{name}'.", "Put $[stateMachineName] and $[metricName] into 'nameTemplate', or give each metric an 'alarmName'.") with
        {
            Related = [new RelatedPlace(first, "the first is given here")],
        };
}
