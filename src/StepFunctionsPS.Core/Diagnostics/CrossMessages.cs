using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN585x to SFN586x: parts of a service that do not fit each other.</summary>
internal static class CrossMessages
{
    public static Diagnostic NotCallable(SourceSpan span, string state, string id, string type, string wanted) =>
        Error("SFN5850", span, $"'Resource' of state '{state}' should be {wanted}, but '{id}' is {type}.", "AWS refuses such a definition; name a function or an activity, or call the service by 'arn:aws:states:::' and its call.");

    public static Diagnostic OtherResource(SourceSpan span, string key, string state, string id, string type, string wanted) =>
        Error("SFN5851", span, $"'{key}' of state '{state}' should be {wanted}, but '{id}' is {type}.", "The state will fail; name a resource of the right type.");

    public static Diagnostic OtherValue(SourceSpan span, string key, string state, string given, string right, string wanted) =>
        Error("SFN5852", span, $"'{key}' of state '{state}' takes {wanted}, but {given} gives something else.", $"Write {right}.");

    public static Diagnostic InputRefused(SourceSpan span, string machine, string input, string state, string cause, string question) =>
        Warning("SFN5853", span, $"Each execution of '{machine}' that this event starts fails in state '{state}', before any task is called: {cause}", $"It starts with {input}; give the event another 'input', or have the states ask with {question} before they read it.");

    public static Diagnostic RoleLacks(SourceSpan span, string role, string machine, string missing) =>
        Warning("SFN5854", span, $"The role '{role}' lacks what state machine '{machine}' needs: {missing}.", "Add it to the policies of the role, or remove 'role' to have one made that fits.");

    public static Diagnostic RoleNotTrusting(SourceSpan span, string role, string machine) =>
        Warning("SFN5855", span, $"Step Functions may not take on the role '{role}' of state machine '{machine}'.", "Allow sts:AssumeRole to the service 'states.amazonaws.com' in its AssumeRolePolicyDocument; AWS refuses the state machine otherwise.");

    public static Diagnostic UnusedFunction(SourceSpan span, string function) =>
        Information("SFN5856", span, $"Function '{function}' is called by nothing in this service.", "If nothing outside calls it either, remove it.");

    public static Diagnostic UnusedActivity(SourceSpan span, string activity) =>
        Information("SFN5857", span, $"Activity '{activity}' is named by no state machine of this service.", "If no other service names it either, remove it.");

    public static Diagnostic UnknownMetric(SourceSpan span, string metric, string alarm, IEnumerable<string> known) =>
        Warning("SFN5858", span, $"Step Functions has no metric '{metric}', so that the alarm '{alarm}' has nothing to watch.", Suggestion.DidYouMean(metric, known) is { Length: > 0 } near ? near : "The developer guide of Step Functions lists its metrics.");

    public static Diagnostic MetricOfOtherType(SourceSpan span, string metric, string alarm, string machine, string type) =>
        Warning("SFN5859", span, $"The metric '{metric}' is none of {type} state machines such as '{machine}', so that the alarm '{alarm}' has nothing to watch.", "Watch another metric, or another state machine.");

    public static Diagnostic OtherDimension(SourceSpan span, string dimension, string alarm, string given, string wanted) =>
        Warning("SFN5860", span, $"The dimension '{dimension}' of the alarm '{alarm}' should be {wanted}, but it is {given}, so that the alarm has nothing to watch.", "Name what is to be watched, as its ARN.");
}
