using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN61xx: what the role of a state machine is allowed.</summary>
internal static class PermissionMessages
{
    public static Diagnostic ParameterMissing(SourceSpan span, string state, string call, string parameter, string below) =>
        Error("SFN6100", span, $"State '{state}' calls '{call}' without '{parameter}'.", $"Add '{parameter}' below '{below}'.");

    public static Diagnostic NoTarget(SourceSpan span, string state, string call, string parameter, string below) =>
        Warning("SFN6101", span, $"State '{state}' calls '{call}' without '{parameter}', so it is allowed nothing.", $"Add '{parameter}' below '{below}'.");

    public static Diagnostic UnreadQueueUrl(SourceSpan span, string state, string url) =>
        Warning("SFN6102", span, $"'{url}' does not tell which queue it is, so state '{state}' is allowed all.", "Write the URL of the queue, https://sqs.<region>.amazonaws.com/<account>/<name>, or a Ref to it.");

    public static Diagnostic UserOfWorkgroup(SourceSpan span, string state) =>
        Warning("SFN6103", span, $"State '{state}' gives a 'DbUser', but a workgroup of Redshift Serverless takes the role of the state machine for the user.", "Remove 'DbUser', or name a cluster in place of the workgroup.");

    public static Diagnostic StatementsBesideRole(SourceSpan span, string machine, SourceSpan role) =>
        Error("SFN6104", span, $"'iamRoleStatements' of state machine '{machine}' have no place, since it has a 'role' of its own.", "Remove one of the two.") with
        {
            Related = [new RelatedPlace(role, "the role is given here")],
        };

    public static Diagnostic NotAStatement(SourceSpan span, string machine, string kind) =>
        Error("SFN6105", span, $"A statement of state machine '{machine}' should be a mapping, but this is {kind}.", "Write {Effect: Allow, Action: ..., Resource: ...}.");

    public static Diagnostic UnknownStatementKey(SourceSpan span, string key, string owner, IEnumerable<string> known) =>
        Error("SFN6106", span, $"'{key}' is no key of {owner}.", Suggestion.DidYouMean(key, known) is { Length: > 0 } near ? near : $"IAM knows {string.Join(", ", known)}.");

    public static Diagnostic WrongEffect(SourceSpan span, string machine, string? effect) =>
        Error("SFN6107", span, effect is null ? $"A statement of state machine '{machine}' has no 'Effect'." : $"The 'Effect' of a statement of state machine '{machine}' cannot be '{effect}'.", "Write 'Effect: Allow' or 'Effect: Deny'.");

    public static Diagnostic NotOneOfTwo(SourceSpan span, string machine, string key, string opposite, bool isMissing) =>
        Error("SFN6108", span, $"A statement of state machine '{machine}' has {(isMissing ? "neither" : "both")} '{key}' {(isMissing ? "nor" : "and")} '{opposite}'.", $"Write one of them, mostly '{key}'.");

    public static Diagnostic NotTexts(SourceSpan span, string key, string machine, string kind) =>
        Error("SFN6109", span, $"'{key}' in a statement of state machine '{machine}' should be a text or a list of texts, but it is {kind}.", "Write it as IAM does, for example 's3:GetObject' or an ARN.");

    public static Diagnostic NotAKeyArn(SourceSpan span, string key, string machine) =>
        Error("SFN6110", span, $"'{key}' in 'kmsKeyArns' of state machine '{machine}' is no ARN.", "Write arn:aws:kms:<region>:<account>:key/<id>, or a function of CloudFormation that gives it.");

    public static Diagnostic NotText(SourceSpan span, string state, string parameter, string kind) =>
        Error("SFN6111", span, $"'{parameter}' of state '{state}' should be a text or a function of CloudFormation, but it is {kind}.", "Check the indentation and the quotes of this value.");
}
