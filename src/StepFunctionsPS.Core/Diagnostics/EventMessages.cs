using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN325x to SFN339x: what starts state machines, watches them and is told of them.</summary>
internal static class EventMessages
{
    public static Diagnostic UnknownEvent(SourceSpan span, string kind, string machine, IReadOnlyCollection<string> known) =>
        Error("SFN3250", span, $"'{kind}' is no kind of event of state machine '{machine}'.", Near(kind, known, $"The kinds are {string.Join(", ", known)}."));

    public static Diagnostic NotAnEvent(SourceSpan span, string machine, string kind, IReadOnlyCollection<string> known) =>
        Error("SFN3251", span, $"An event of state machine '{machine}' should be a mapping with one of {string.Join(", ", known)}, but it is {kind}.", "Write '- schedule: rate(1 hour)', for example.");

    public static Diagnostic EventWithoutSettings(SourceSpan span, string kind, string machine) =>
        Warning("SFN3252", span, $"The event '{kind}' of state machine '{machine}' has no settings and is left out.", "Give it settings, or remove it.");

    public static Diagnostic NotIndented(SourceSpan span, string key, string kind, string owner) =>
        Error("SFN3253", span, $"'{key}' stands beside '{kind}' in {owner}, where it counts for nothing.", $"Indent it more, so that it is below '{kind}'.");

    public static Diagnostic SecondRule(SourceSpan span, string machine) =>
        Warning("SFN3254", span, $"This event of state machine '{machine}' has a 'cloudwatchEvent' already; 'eventBridge' is left out.", "Write it as an item of its own.");

    public static Diagnostic TwoInputs(SourceSpan span, string key, string first, string owner) =>
        Error("SFN3255", span, $"'{key}' of {owner} does not go together with '{first}'.", "Keep one of 'input', 'inputPath' and 'inputTransformer'.");

    public static Diagnostic NotASwitch(SourceSpan span, string owner, string kind) =>
        Warning("SFN3256", span, $"'enabled' of {owner} is {kind}; only the boolean false disables it, so it stays enabled.", "Write 'true' or 'false' without quotes; make a boolean of a variable with ${strToBool(...)}.");

    public static Diagnostic OutOfBounds(SourceSpan span, string key, string owner, string value, long least, long most) =>
        Warning("SFN3258", span, $"'{key}' of {owner} is {value}, but AWS takes {least} to {most}.", "Deploying will fail; write a whole number in these bounds.");

    public static Diagnostic WrongName(SourceSpan span, string name, string owner) =>
        Warning("SFN3259", span, $"AWS does not take the name '{name}' of {owner}.", "Deploying will fail; use up to 64 letters, digits, '.', '-' and '_'.");

    public static Diagnostic TooLong(SourceSpan span, string key, string owner, int most) =>
        Warning("SFN3260", span, $"'{key}' of {owner} is longer than the {most} characters that AWS takes.", "Deploying will fail; shorten it.");

    public static Diagnostic TwoSpellings(SourceSpan span, string first, string second, string owner) =>
        Error("SFN3261", span, $"'{first}' and '{second}' of {owner} mean the same.", "Remove one of them.");

    public static Diagnostic InputNotJson(SourceSpan span, string owner) =>
        Warning("SFN3262", span, $"'input' of {owner} is no JSON, which the input of an execution must be.", "Write a mapping, or JSON as text; a text in JSON has quotes of its own.");

    public static Diagnostic NotAnArn(SourceSpan span, string key, string owner, string text) =>
        Warning("SFN3263", span, $"'{key}' of {owner} should be an ARN, but '{text}' is none.", "Deploying will fail; write 'arn:aws:...', or a CloudFormation function that gives one.");

    public static Diagnostic WrongKey(SourceSpan span, string key) =>
        Error("SFN3264", span, $"The resources of these events would be named after the key '{key}', which CloudFormation refuses.", "Use letters, digits, '-' and '_' in the key of the state machine.");

    public static Diagnostic NotAPattern(SourceSpan span, string key, string owner, string found) =>
        Warning("SFN3265", span, $"'{key}' in the pattern of {owner} is {found}, but AWS takes a list of values, or a mapping, neither of them empty.", "Deploying will fail; write a single value as a list, such as [aws.s3].");

    public static Diagnostic UnknownMetric(SourceSpan span, string metric, string machine, IEnumerable<string> known) =>
        Warning("SFN3300", span, $"State machines have no metric '{metric}'; '{machine}' gets no alarm on it.", Near(metric, known, $"The metrics are {string.Join(", ", known)}."));

    public static Diagnostic OldMetric(SourceSpan span, string metric, string today) =>
        Warning("SFN3301", span, $"'{metric}' is today called '{today}', which is used.", $"Write '{today}'.");

    public static Diagnostic NoTopic(SourceSpan span, string owner, IEnumerable<string> known) =>
        Error("SFN3302", span, $"{Upper(owner)} tell nobody.", $"Add 'topics:' with one of {string.Join(", ", known)}, each the ARN of a topic.");

    public static Diagnostic NoMetrics(SourceSpan span, string owner, IEnumerable<string> known) =>
        Error("SFN3303", span, $"{Upper(owner)} watch nothing.", $"Add 'metrics:' with some of {string.Join(", ", known)}.");

    public static Diagnostic NotAMetric(SourceSpan span, string machine, string kind, IEnumerable<string> known) =>
        Error("SFN3304", span, $"A metric of the alarms of state machine '{machine}' should be text, or a mapping with a 'metric', but it is {kind}.", $"The metrics are {string.Join(", ", known)}.");

    public static Diagnostic UnknownNameVariable(SourceSpan span, string name, string owner, IReadOnlyCollection<string> known) =>
        Warning("SFN3305", span, $"'nameTemplate' of {owner} has the variable '{name}', which does not exist; CloudFormation makes the names.", Near(name, known, $"The variables are {string.Join(", ", known)}."));

    public static Diagnostic WrongAlarmId(SourceSpan span, string id) =>
        Error("SFN3306", span, $"CloudFormation refuses '{id}' as a logical id.", "Use letters and digits only.");

    public static Diagnostic WrongPeriod(SourceSpan span, string owner, long seconds) =>
        Warning("SFN3307", span, $"'period' of {owner} is {seconds}, but CloudWatch takes 10, 20, 30 and multiples of 60.", "Deploying will fail; write one of these.");

    public static Diagnostic TooManyDatapoints(SourceSpan span, string owner) =>
        Warning("SFN3308", span, $"'datapointsToAlarm' of {owner} is greater than 'evaluationPeriods'.", "Deploying will fail; no more points can be bad than are looked at.");

    public static Diagnostic UnknownStatus(SourceSpan span, string status, string machine, IEnumerable<string> known) =>
        Error("SFN3350", span, $"'{status}' is no status of executions of state machine '{machine}'.", Near(status, known, $"The statuses are {string.Join(", ", known)}."));

    public static Diagnostic UnknownTarget(SourceSpan span, string key, string owner, IEnumerable<string> known) =>
        Error("SFN3351", span, $"'{key}' is no kind of {owner}.", Near(key, known, $"The kinds are {string.Join(", ", known)}; check the indentation of what stands below one."));

    public static Diagnostic NoTarget(SourceSpan span, string owner, IEnumerable<string> known) =>
        Error("SFN3352", span, $"This should be {owner}, but it names none.", $"Write a mapping with one of {string.Join(", ", known)}.");

    public static Diagnostic SecondTarget(SourceSpan span, string key, string first, string owner) =>
        Warning("SFN3353", span, $"'{key}' is left out, because {owner} has '{first}' already.", "Write it as an item of its own.");

    public static Diagnostic NotOnExpress(SourceSpan span, string machine) =>
        Warning("SFN3354", span, $"'notifications' are left out: '{machine}' is EXPRESS, and AWS sends no events about executions of such machines.", "Remove them, or use 'type: STANDARD'.");

    public static Diagnostic ReplacesPolicy(SourceSpan span, string kind) =>
        Warning("SFN3355", span, $"The policy that allows this '{kind}' target replaces any that is on it, since the target is not made by this service.", "If the target has a policy, add 'skipPolicy: true' and allow events.amazonaws.com there; if not, 'skipPolicy: false' ends this warning.");

    public static Diagnostic NoPolicyToSkip(SourceSpan span, string owner) =>
        Warning("SFN3356", span, $"'skipPolicy' of {owner} changes nothing: EventBridge reaches it by a role.", "Remove it.");

    private static string Near(string given, IEnumerable<string> known, string otherwise) =>
        Suggestion.DidYouMean(given, known) is { Length: > 0 } near ? $"{near} {otherwise}" : otherwise;

    private static string Upper(string owner) => char.ToUpperInvariant(owner[0]) + owner.Substring(1);
}
