using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN58xx: what Task states call.</summary>
internal static class IntegrationMessages
{
    private const string Kinds = "A Task names a Lambda function, an activity, or a service such as arn:aws:states:::sqs:sendMessage.";

    public static Diagnostic NotAnArn(SourceSpan span, string state, string text, bool isFunction) =>
        Error("SFN5800", span, $"The Resource of state '{state}' is no ARN: '{text}'.", isFunction ? $"Write {{Fn::GetAtt: [{text}, Arn]}}." : Kinds);

    public static Diagnostic UnknownPattern(SourceSpan span, string state, string call, string pattern, IReadOnlyList<string> known) =>
        Error("SFN5801", span, $"State '{state}': '{call}' cannot be waited for with '.{pattern}'.", known.Count == 0 ? "Remove it from the Resource." : $"Use .{string.Join(" or .", known)}, or none.");

    public static Diagnostic ExpressSync(SourceSpan span, string state, string pattern) =>
        Error("SFN5802", span, $"State '{state}' waits with '.{pattern}', which Express executions cannot.", "Make it a standard state machine, or start the work without waiting for it.");

    public static Diagnostic ExpressToken(SourceSpan span, string state) =>
        Error("SFN5803", span, $"State '{state}' waits for a task token, which Express executions cannot.", "Make it a standard state machine, or remove '.waitForTaskToken'.");

    public static Diagnostic ExpressActivity(SourceSpan span, string state) =>
        Error("SFN5804", span, $"State '{state}' waits for a worker of an activity, which Express executions cannot.", "Make it a standard state machine, or call a Lambda function.");

    public static Diagnostic ExpressMap(SourceSpan span, string state) =>
        Warning("SFN5805", span, $"State '{state}' is a distributed Map, which Express executions cannot run.", "Make it a standard state machine, or a Map that is not distributed.");

    public static Diagnostic MissingParameter(SourceSpan span, string state, string call, string parameter) =>
        Warning("SFN5806", span, $"State '{state}' calls '{call}' without '{parameter}'.", $"Add '{parameter}' here.");

    public static Diagnostic NoToken(SourceSpan span, string state) =>
        Warning("SFN5807", span, $"State '{state}' waits for a task token that it gives to nobody.", "Hand it on: $$.Task.Token, or $states.context.Task.Token in JSONata.");

    public static Diagnostic SdkSpelling(SourceSpan span, string state, string written, string meant) =>
        Warning("SFN5808", span, $"State '{state}' calls the SDK with '{written}'.", $"Step Functions writes '{meant}': actions begin small, parameters large.");

    public static Diagnostic MaybeNoArn(SourceSpan span, string state, string text) =>
        Warning("SFN5810", span, $"The Resource of state '{state}' is no ARN: '{text}'.", $"{Kinds} If another program fills it in, all is well.");

    public static Diagnostic UnknownAction(SourceSpan span, string state, string call, IEnumerable<string> known)
    {
        var meant = Suggestion.DidYouMean(call, known);
        return Error("SFN5811", span, $"State '{state}' calls '{call}', which Step Functions does not offer.", meant.Length > 0 ? meant : $"It offers {string.Join(", ", known)}; others are called as aws-sdk:<service>:<action>.");
    }

    public static Diagnostic UnknownService(SourceSpan span, string state, string service, IEnumerable<string> known)
    {
        var meant = Suggestion.DidYouMean(service, known);
        return Warning("SFN5812", span, $"State '{state}' calls the service '{service}', which is not known here.", meant.Length > 0 ? meant : "Most services are called as arn:aws:states:::aws-sdk:<service>:<action>.");
    }

    public static Diagnostic UnusedToken(SourceSpan span, string state, string call) =>
        Warning("SFN5813", span, $"State '{state}' gives its task token away, but does not wait for it.", $"Write '{call}.waitForTaskToken' at the end of the Resource.");

    public static Diagnostic UnknownArn(SourceSpan span, string state, string text) =>
        Warning("SFN5814", span, $"The Resource of state '{state}' is the ARN of something that a Task cannot call: '{text}'.", Kinds);
}
