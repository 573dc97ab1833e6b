using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN55xx: JSONata in definitions, and variables that states set and read.</summary>
internal static class VariableUseMessages
{
    public static Diagnostic OpenExpression(SourceSpan span, string place, string key) =>
        Error("SFN5501", span, $"{place}: '{key}' begins an expression of JSONata and does not end it.", "An expression begins with {% and ends with %}.");

    public static Diagnostic BareName(SourceSpan span, string field, string name, string? advice) =>
        Error("SFN5502", span, $"'{field}' reads '{name}' of nothing: expressions of states have no input of their own.", advice ?? $"Say where it is: $states.input.{name}, $states.result.{name}, or a variable.");

    public static Diagnostic NoRoot(SourceSpan span, string field, string root, string meant) =>
        Error("SFN5503", span, $"'{field}' reads '{root}', which expressions of states do not have.", $"Use {meant}.");

    public static Diagnostic NoContext(SourceSpan span, string field) =>
        Warning("SFN5512", span, $"'{field}' reads '$' outside of any path, where it stands for nothing.", "Use $states.input.");

    public static Diagnostic UnknownPart(SourceSpan span, string field, string name, IReadOnlyCollection<string> known)
    {
        var meant = Suggestion.DidYouMean(name, known);
        return Error("SFN5504", span, $"'{field}' reads $states.{name}, which does not exist.", meant.Length > 0 ? meant : $"$states has {string.Join(", ", known)}.");
    }

    public static Diagnostic NoErrorOutput(SourceSpan span, string field) =>
        Error("SFN5513", span, $"'{field}' reads $states.errorOutput, which only catchers have.", "Use it in Output or Assign below Catch; a later state can read a variable that is set there.");

    public static Diagnostic NoResult(SourceSpan span, string field) =>
        Error("SFN5514", span, $"'{field}' reads $states.result, which does not exist there.", "Task, Map and Parallel states have it, in Output and Assign.");

    public static Diagnostic UnknownFunction(SourceSpan span, string field, string name, IReadOnlyCollection<string> known)
    {
        var meant = Suggestion.DidYouMean(name, known);
        return Warning("SFN5505", span, $"'{field}' calls ${name}, which is no function of JSONata in Step Functions.", name == "eval" ? "Use $parse for texts that are JSON." : meant.Length > 0 ? meant : "Check its name.");
    }

    public static Diagnostic Unassigned(SourceSpan span, string state, string name, string? advice) =>
        Warning("SFN5506", span, $"State '{state}' reads the variable '${name}', which no state sets that comes before it.", advice ?? "Set it below Assign of an earlier state, or check its name.");

    public static Diagnostic WrongName(SourceSpan span, string place, string name, string fault) =>
        Warning("SFN5507", span, $"{place}: '{name}' is no name for a variable: {fault}.", "Choose a name such as 'orderId'; a part of a variable cannot be set.");

    public static Diagnostic OutsideOfChild(SourceSpan span, string state, string name) =>
        Warning("SFN5508", span, $"State '{state}' reads the variable '${name}', which is set outside of its distributed Map.", "Child executions see no variables from around them: hand it in through ItemSelector or BatchInput.");

    public static Diagnostic OuterAssignment(SourceSpan span, string state, string name) =>
        Warning("SFN5509", span, $"State '{state}' sets '{name}', which is the name of a variable around its branch or iteration.", "What is inside cannot change it: give the result out through Output, or use another name.");

    public static Diagnostic BlanksAround(SourceSpan span, string place, string key) =>
        Warning("SFN5510", span, $"{place}: '{key}' has blanks around {{% ... %}}, so that it stays text.", "Remove the blanks to have it worked out.");

    public static Diagnostic TextAround(SourceSpan span, string place, string key, string meant) =>
        Warning("SFN5532", span, $"{place}: '{key}' is not {{% ... %}} from its beginning to its end, so that it stays text.", $"Put all of it between the marks: {{% {meant} %}}");

    public static Diagnostic WrongResult(SourceSpan span, string field, string needed, string given, string advice = "Correct the expression.") =>
        Warning("SFN5515", span, $"'{field}' takes {needed}, but {given}, whatever comes in, so that the state fails.", advice);

    public static Diagnostic FailingExpression(SourceSpan span, string field, string cause, string advice = "Correct the expression.") =>
        Warning("SFN5516", span, $"The expression of '{field}' {cause}, whatever comes in, so that the state fails.", advice);

    public static Diagnostic WrongArguments(SourceSpan span, string field, string function, string given, string wanted) =>
        Warning("SFN5517", span, $"'{field}' calls ${function} with {given}, which it never takes.", $"It takes {wanted}.");

    public static Diagnostic FieldAsFunction(SourceSpan span, string field, string name, string? function) => Warning(
        "SFN5518",
        span,
        $"'{field}' calls '{name}' of a value, but values have no functions.",
        $"Functions begin with $ and are given the value, as in ${function ?? "string"}(...).");

    public static Diagnostic NoSuchField(SourceSpan span, string reader, string owner, string name, IReadOnlyCollection<string> known)
    {
        var meant = Suggestion.DidYouMean(name, known);
        return Warning(
            "SFN5519",
            span,
            $"{reader} reads {owner}.{name}, which never exists{(known.Count == 0 ? $", since {owner} is no object" : "")}.",
            known.Count == 0 ? "Text that is JSON has to be parsed first, in JSONata by $parse." : meant.Length > 0 ? meant : $"{owner} has {string.Join(", ", known)}.");
    }

    public static Diagnostic NotJsonata(SourceSpan span, string place, string key, string needed) =>
        Error("SFN5511", span, $"{place}: '{key}' should be {needed}, or an expression of JSONata.", "Write it as such, or put {% and %} around what gives it.");
}
