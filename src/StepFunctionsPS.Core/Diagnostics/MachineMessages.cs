using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN32xx and SFN601x: settings of state machines, and activities.</summary>
internal static class MachineMessages
{
    public static Diagnostic NoValue(SourceSpan span, string key, string owner) =>
        Error("SFN3200", span, $"'{key}' of {owner} has no value.", "Indent what belongs to it below it, or remove it.");

    public static Diagnostic ComputedName(SourceSpan span, string owner) =>
        Error("SFN3201", span, $"The name of {owner} is a CloudFormation function, but its ids in the template are made of it.", "Write a text, such as orders-${sls:stage}, or remove it; CloudFormation makes a name then.");

    public static Diagnostic WrongName(SourceSpan span, string owner, string name) =>
        Error("SFN3202", span, $"'{name}' is no name for {owner}.", "A name has 1 to 80 characters without spaces, brackets and special characters; letters, digits, '-' and '_' always do.");

    public static Diagnostic NotAnArn(SourceSpan span, string key, string owner, string text) =>
        Error("SFN3203", span, $"'{key}' of {owner} should be an ARN or a CloudFormation function, but it is '{text}'.", "Write an ARN; for a resource of this template write {Fn::GetAtt: [<its id>, Arn]}.");

    public static Diagnostic NowhereToLog(SourceSpan span, string owner, string level) =>
        Warning("SFN3204", span, $"{owner} asks for level {level}, but names no log group.", "Deploying will fail; add 'logGroup: true' to have a log group made, or 'destinations' with the ARN of one.");

    public static Diagnostic ManyLogDestinations(SourceSpan span, string owner) =>
        Warning("SFN3205", span, $"{owner} names more than one log group.", "Deploying will fail, since AWS takes one log group; remove the others.");

    public static Diagnostic OutOfBounds(SourceSpan span, string key, string owner, string value, int least, int most) =>
        Error("SFN3206", span, $"'{key}' of {owner} is {value}, but AWS takes whole numbers from {least} to {most}.", "Write a number in these bounds.");

    public static Diagnostic KeyMissing(SourceSpan span, string owner) =>
        Error("SFN3207", span, $"{owner} asks for a key of yours, but names none.", "Add 'KmsKeyId', or remove 'Type'.");

    public static Diagnostic KeyNotUsed(SourceSpan span, string key, string owner) =>
        Warning("SFN3208", span, $"'{key}' of {owner} counts for nothing with a key that AWS owns.", "Write 'Type: CUSTOMER_MANAGED_KMS_KEY' to use it, or remove it.");

    public static Diagnostic DescriptionHidden(SourceSpan span, string owner) =>
        Warning("SFN3209", span, $"'description' of {owner} shows nowhere, because the definition has a Comment.", "Keep one of the two: the description of a state machine is the Comment of its definition.");

    public static Diagnostic DeploymentIncomplete(SourceSpan span, string key, string type) =>
        Error("SFN3210", span, $"A deployment of type {type} needs '{key}'.", key == "percentage" ? "Add 'percentage:', the share of executions that moves first." : "Add 'interval:', the minutes between two steps.");

    public static Diagnostic WrongAliasName(SourceSpan span, string name) =>
        Error("SFN3211", span, $"'{name}' is no name for an alias.", "A name has 1 to 80 letters, digits, '-', '_' and '.', and not digits alone.");

    public static Diagnostic WrongActivityId(SourceSpan span, string activity, string id) =>
        Error("SFN3212", span, $"The activity '{activity}' would get the logical id '{id}', which CloudFormation refuses.", "Write 'activities' as a mapping from ids to names, such as 'activities: {review: my.review}'.");

    public static Diagnostic WrongLogGroupName(SourceSpan span, string name) =>
        Error("SFN3213", span, $"'{name}' is no name for a log group.", "Use letters, digits and the characters . - _ / #, at most 512.");

    public static Diagnostic TimeoutTooLong(SourceSpan span, string machine, string state, string seconds, string function, string timeout) =>
        Warning("SFN6010", span, $"State '{state}' of state machine '{machine}' waits {seconds} seconds, but its function '{function}' ends after {timeout}.", $"Lower TimeoutSeconds to {timeout}, or raise the timeout of the function.");
}
