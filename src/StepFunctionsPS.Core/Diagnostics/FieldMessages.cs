using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN53xx: fields of one type of state.</summary>
internal static class FieldMessages
{
    public static Diagnostic NestedTarget(SourceSpan span, string state, string key) =>
        Error("SFN5300", span, $"State '{state}': '{key}' stands inside And, Or or Not.", "Only the outermost rule has it: move it there.");

    public static Diagnostic VariableBesideJoin(SourceSpan span, string state) =>
        Warning("SFN5301", span, $"State '{state}': Variable stands beside And, Or or Not, where nothing is compared with it.", "Move it into the rules that are joined.");

    public static Diagnostic WrongTimestamp(SourceSpan span, string place, string key, string text) =>
        Error("SFN5303", span, $"{place}: '{key}' holds '{text}', which is no moment as RFC 3339 writes them.", "Write it like 2026-01-31T12:00:00Z, with T and an offset or Z.");

    public static Diagnostic NotOfChoices(SourceSpan span, string state, string key) =>
        Error("SFN5304", span, $"Choice state '{state}' cannot have the field '{key}'.", key == "Next" ? "Its rules have a Next each; where none holds it goes to its Default." : "Remove it: a Choice state does no work and never ends.");

    public static Diagnostic TwoWaits(SourceSpan span, string state, string first, string second) =>
        Error("SFN5305", span, $"State '{state}' has both '{first}' and '{second}'.", "Keep one of Seconds, SecondsPath, Timestamp and TimestampPath.");

    public static Diagnostic WrongWait(SourceSpan span, string place, string key, string needed, string found) =>
        Error("SFN5306", span, $"{place}: '{key}' should be {needed}, but it is {found}.", "For a wait until a moment write Timestamp.");

    public static Diagnostic TwoCauses(SourceSpan span, string place, string first, string second) =>
        Error("SFN5307", span, $"{place} has both '{first}' and '{second}'.", "Keep one of the two.");

    public static Diagnostic NotOfEnds(SourceSpan span, string state, string type, string key) =>
        Error("SFN5308", span, $"{type} state '{state}' cannot have the field '{key}'.", key == "Assign" ? "Nothing comes after it that could read a variable: remove it." : "Its error and cause are all that it gives: remove it.");

    public static Diagnostic TwoTimeouts(SourceSpan span, string place, string first, string second) =>
        Error("SFN5309", span, $"{place} has both '{first}' and '{second}'.", "Keep one of the two.");

    public static Diagnostic NoRoleArn(SourceSpan span, string state) =>
        Error("SFN5311", span, $"The Credentials of state '{state}' name no RoleArn.", "Write RoleArn with the ARN of the role, or RoleArn.$ with a path to it.");

    public static Diagnostic NotOfThisType(SourceSpan span, string state, string type, string key, IEnumerable<string> types) =>
        Error("SFN5313", span, $"{type} state '{state}' cannot have the field '{key}'.", $"Only {string.Join(", ", types)} states have it.");

    public static Diagnostic JsonataField(SourceSpan span, string state, string key) =>
        Error("SFN5314", span, $"State '{state}' is written in JSONPath, but only JSONata has the field '{key}'.", "Add 'QueryLanguage: JSONata' to the state, or use the fields of JSONPath.");

    public static Diagnostic JsonPathField(SourceSpan span, string state, string key, string advice) =>
        Error("SFN5315", span, $"State '{state}' is written in JSONata, but only JSONPath has the field '{key}'.", advice);

    public static Diagnostic JsonPathInJsonata(SourceSpan span, string state) =>
        Error("SFN5316", span, $"State '{state}' is written in JSONPath, but the state machine in JSONata.", "Let the machine be in JSONPath and write QueryLanguage: JSONata in the states that are, or write this one in JSONata.");

    public static Diagnostic InnerQueryLanguage(SourceSpan span, string place) =>
        Error("SFN5317", span, $"{place} cannot have a QueryLanguage.", "Write it in the state machine or in single states: states inside others follow the machine.");

    public static Diagnostic StaticResult(SourceSpan span, string state) =>
        Warning("SFN5318", span, $"The Result of state '{state}' looks like a path, but nothing is worked out in it.", "Use Parameters in place of Result.");

    public static Diagnostic LateHeartbeat(SourceSpan span, string state) =>
        Warning("SFN5319", span, $"The heartbeat of state '{state}' is not due before it times out anyway.", "HeartbeatSeconds should be less than TimeoutSeconds.");

    public static Diagnostic NextOfAnEnd(SourceSpan span, string state, string type, string key) =>
        Warning("SFN5320", span, $"{type} state '{state}' has the field '{key}', though it always ends.", "Remove it.");

    public static Diagnostic CauseIsNoText(SourceSpan span, string place, string key, string function, IEnumerable<string> known) =>
        Error("SFN5321", span, $"{place}: '{key}' takes a path or a function that gives text, and {function} is none.", $"These give text: {string.Join(", ", known)}.");
}
