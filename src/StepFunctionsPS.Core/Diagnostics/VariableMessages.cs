using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN2xxx: variables that cannot be resolved.</summary>
internal static class VariableMessages
{
    /// <summary>The code of the finding that a fallback is taken without asking AWS; where something is deployed it is an error.</summary>
    public const string FellBackCode = "SFN2038";

    // Where nothing says the region, a session's own does not count, which surprises.
    private const string OtherRegion = "Check the name and the region, which is us-east-1 where neither the file nor you say it.";

    private const string Fallback = "Or add a fallback behind a comma.";

    public static Diagnostic WrongSyntax(SourceSpan span, string problem) =>
        Error("SFN2001", span, "This variable is not well formed.", problem);

    public static Diagnostic UnknownSource(SourceSpan span, string type, IEnumerable<string> known) =>
        Error("SFN2002", span, $"There is no variable source '{type}'.", Suggestion.DidYouMean(type, known) is { Length: > 0 } near ? near : $"Use one of {string.Join(", ", known)}, or write \\${{ for a literal '${{'.");

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

    public static Diagnostic PathMissing(SourceSpan span) =>
        Error("SFN2014", span, "The variable source 'file' needs a path in its parentheses.", "Write ${file(path/to/file.yml)}.");

    public static Diagnostic FileMissing(SourceSpan span, string path, IEnumerable<string> beside) =>
        Error("SFN2015", span, $"The file '{path}' does not exist.", Suggestion.DidYouMean(path, beside) is { Length: > 0 } near ? near : "Paths start from the folder of the service file, also in included files.");

    public static Diagnostic FileEmpty(SourceSpan span, string path) =>
        Error("SFN2016", span, $"The file '{path}' has no value: it is empty.", "Write something into it, or add a fallback behind a comma.");

    public static Diagnostic NotInFile(SourceSpan span, string path, string address, string key, IEnumerable<string> known) =>
        Error("SFN2017", span, $"The file '{path}' has no '{address}'.", Suggestion.DidYouMean(key, known) is { Length: > 0 } near ? near : $"Check '{key}' in it, or add a fallback behind a comma.");

    public static Diagnostic TooLarge(SourceSpan span, int nodes, int depth) =>
        Error("SFN2018", span, $"What variables bring in here makes a value of more than {nodes:N0} parts, or one nested deeper than {depth} levels.", "Check that files and variables do not include each other again and again.");

    public static Diagnostic TextTooLong(SourceSpan span, int limit) =>
        Error("SFN2019", span, $"With the values of its variables, this text is longer than {limit:N0} characters.", "Check that variables do not repeat each other again and again.");

    public static Diagnostic DotenvConflict(SourceSpan span, string name, string file) =>
        Error("SFN2020", span, $"The stage decides which dotenv file is read, but here it depends on {name}, which '{file}' sets.", $"Set {name} in the environment, or do not let 'provider.stage' or 'useDotenv' refer to it.");

    public static Diagnostic DotenvEndless(SourceSpan span, string name, string file) =>
        Error("SFN2021", span, $"The value of {name} in '{file}' refers to itself.", $"Write it out, or put \\ before its '$'.");

    public static Diagnostic NodeMissing(SourceSpan span, string file) =>
        Error("SFN2022", span, $"The file '{file}' is a program for Node.js, which is not found here.", "Install Node.js so that 'node' is found on PATH, or write the values as YAML or JSON.");

    public static Diagnostic JavaScriptFailed(SourceSpan span, string file, string problem) =>
        Error("SFN2023", span, $"The file '{file}' fails: {problem.TrimEnd('.')}.", "Mend it where Node.js stops.");

    public static Diagnostic JavaScriptTooSlow(SourceSpan span, string file, int seconds) =>
        Error("SFN2024", span, $"The file '{file}' takes longer than {seconds} seconds and was stopped.", "Check that what it awaits comes to an end.");

    public static Diagnostic JavaScriptEnded(SourceSpan span, string file) =>
        Error("SFN2025", span, $"The file '{file}' ended Node.js before it gave a value.", "Return or export the value, and do not call process.exit.");

    public static Diagnostic NotPlain(SourceSpan span, string file, string what) =>
        Error("SFN2026", span, $"The file '{file}' gives {what}, which is no value for a service.", "Give text, numbers, true or false, lists and plain objects.");

    public static Diagnostic TypeScriptNotRead(SourceSpan span, string file, string version) =>
        Error("SFN2027", span, $"The file '{file}' is TypeScript, which this Node.js ({version}) does not read.", "Install Node.js 22.6 or newer, add ts-node to the service, or write the file as JavaScript or YAML.");

    public static Diagnostic NoJavaScriptValue(SourceSpan span, string path, string? address) =>
        Error("SFN2028", span, string.IsNullOrEmpty(address) ? $"The file '{path}' gives no value." : $"The file '{path}' gives no value at '{address}'.", "Export or return one, or add a fallback behind a comma.");

    public static Diagnostic ParameterNotInAws(SourceSpan span, string name, string region) =>
        Error("SFN2029", span, $"There is no parameter '{name}' in {region}.", $"{OtherRegion} {Fallback}");

    public static Diagnostic StackNotInAws(SourceSpan span, string stack, string region) =>
        Error("SFN2030", span, $"There is no stack '{stack}' in {region}.", $"{OtherRegion} {Fallback}");

    public static Diagnostic OutputNotInAws(SourceSpan span, string output, string stack, string region, IEnumerable<string> known) =>
        Error("SFN2031", span, $"The stack '{stack}' in {region} has no output '{output}'.", Suggestion.DidYouMean(output, known) is { Length: > 0 } near ? near : $"Check the outputs of the stack. {Fallback}");

    public static Diagnostic ObjectNotInAws(SourceSpan span, string bucket, string key) =>
        Error("SFN2032", span, $"The bucket '{bucket}' has no object '{key}'.", $"Check the key, in which upper and lower case differ. {Fallback}");

    public static Diagnostic WrongAwsAddress(SourceSpan span, string type, string address, string example) =>
        Error("SFN2033", span, $"The variable source '{type}' cannot be asked for '{address}'.", $"Write {example}.");

    public static Diagnostic AwsDenied(SourceSpan span, string address, string problem, string advice) =>
        Error("SFN2034", span, $"AWS does not let you read '{address}': {problem.TrimEnd('.')}.", ByHand(advice, address));

    public static Diagnostic AwsNotSignedIn(SourceSpan span, string address, string problem, string advice) =>
        Error("SFN2035", span, $"The value of '{address}' is in AWS, where you are not signed in: {problem.TrimEnd('.')}.", ByHand(advice, address));

    public static Diagnostic AwsFailed(SourceSpan span, string address, string problem, string advice) =>
        Error("SFN2036", span, $"Asking AWS for '{address}' failed: {problem.TrimEnd('.')}.", ByHand(advice, address));

    public static Diagnostic AwsNotAvailable(SourceSpan span, string address, string problem, string advice) =>
        Error("SFN2037", span, $"The value of '{address}' is in AWS, and {problem.TrimEnd('.')}.", ByHand(advice, address));

    public static Diagnostic AwsFellBack(SourceSpan span, string address, string problem, string advice) =>
        Warning(FellBackCode, span, $"The fallback of '{address}' is taken without asking AWS: {problem.TrimEnd('.')}.", ByHand(advice, address));

    private static string ByHand(string advice, string address) =>
        (advice.Length > 0 ? $"{advice} Or answer it" : "Answer it yourself") + $" with --resolve (-Resolve @{{ '{address.Replace("'", "''")}' = '...' }} in PowerShell).";
}
