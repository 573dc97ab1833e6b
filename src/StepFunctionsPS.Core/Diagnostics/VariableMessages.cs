using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN2xxx: variables that cannot be resolved.</summary>
internal static class VariableMessages
{
    public static Diagnostic WrongSyntax(SourceSpan span, string problem) =>
        Error("SFN2001", span, "This variable is not well formed.", problem);

    public static Diagnostic UnknownSource(SourceSpan span, string type, IEnumerable<string> known) =>
        Error("SFN2002", span, $"There is no variable source '{type}'.", Suggestion.DidYouMean(type, known) is { Length: > 0 } near ? near : $"Use one of {string.Join(", ", known)}, or write \\${{ for a literal '${{'.");

    public static Diagnostic SourceNotAnswered(SourceSpan span, string type) =>
        Error("SFN2003", span, $"This version does not answer variables of the source '{type}'.", "Write the value here, or give it as ${param:name} with --param name=value (-Parameter in PowerShell).");

    public static Diagnostic NotFound(SourceSpan span, string expression, string advice) =>
        Error("SFN2004", span, $"The variable {expression} has no value.", advice);

    public static Diagnostic Cycle(SourceSpan span, string chain) =>
        Error("SFN2005", span, $"Variables refer to each other in a circle: {chain}.", "Write one of these values out.");

    public static Diagnostic NestedTooDeep(SourceSpan span, int limit) =>
        Error("SFN2006", span, $"The value of this variable has variables whose values have variables, more than {limit} levels deep.", "Write one of these values out.");

    public static Diagnostic NotText(SourceSpan span, string expression, string kind) =>
        Error("SFN2007", span, $"The variable {expression} stands in a text, but its value is {kind}.", "Refer to a text, number or boolean, or let the variable stand alone.");

    public static Diagnostic AddressMissing(SourceSpan span, string type, string example) =>
        Error("SFN2008", span, $"The variable source '{type}' needs an address.", $"Write {example}.");

    public static Diagnostic UnknownSlsAddress(SourceSpan span, string address) =>
        Error("SFN2009", span, $"The variable source 'sls' has no '{address}'.", "It answers ${sls:stage} and ${sls:instanceId}.");

    public static Diagnostic NotABoolean(SourceSpan span, string text) =>
        Error("SFN2010", span, $"strToBool cannot make true or false of '{text}'.", "Give it true, false, 1 or 0.");

    public static Diagnostic NotAnswered(SourceSpan span, string address) =>
        Error("SFN2012", span, $"The value of '{address}' is in AWS, and compiling does not go there.", $"Give it in the file of --resolve as \"{address}\" (-Resolve in PowerShell), or add a fallback behind a comma.");

    public static Diagnostic AnswersNotMapped(SourceSpan span, string kind) =>
        Error("SFN2013", span, $"The answers to variables should be a JSON object from addresses to values, but they are {kind}.", "Write {\"ssm:/path\": \"value\"}.");

    public static Diagnostic OptionFellBack(SourceSpan span, string option, string value) =>
        Information("SFN2011", span, $"No --{option} was given, so ${{opt:{option}}} is {value}.", $"Write ${{{(option == "stage" ? "sls:stage" : "aws:region")}}} to say so in the file.");
}
