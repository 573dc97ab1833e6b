using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN54xx, and SFN553x where the languages are mixed up: paths, payload templates and intrinsic functions.</summary>
internal static class ExpressionMessages
{
    public static Diagnostic NoDollar(SourceSpan span, string place, string key, string text) =>
        Warning("SFN5402", span, $"{place}: '{key}' holds '{Short(text)}', which stays text.", $"Write '{key}.$' to have it worked out.");

    public static Diagnostic NoPath(SourceSpan span, string place, string key, string text) =>
        Warning("SFN5403", span, $"{place}: '{key}' holds '{Short(text)}', which it takes for text.", $"Write '{key}Path' to have it worked out.");

    public static Diagnostic FailingCall(SourceSpan span, string place, string function, string fault) =>
        Warning("SFN5407", span, $"{place}: {function} fails whenever it is called: {fault}.", "Mend the call; AWS only tells when the state runs.");

    public static Diagnostic LongLiteral(SourceSpan span, string place, string function) =>
        Information("SFN5409", span, $"{place}: {function} takes 10,000 characters at most, and is given more.", "Do it in a function of Lambda, or write the result down.");

    public static Diagnostic JsonataInJsonPath(SourceSpan span, string state, string text) =>
        Warning("SFN5530", span, $"State '{state}' is written in JSONPath, so that '{Short(text)}' stays text.", "Add 'QueryLanguage: JSONata' to the state machine or to the state, and use the fields of JSONata.");

    /// <param name="span">The key, or the value where the key is right.</param>
    /// <param name="place">The state.</param>
    /// <param name="key">As it should be.</param>
    /// <param name="text">The text that is taken for a path; null for a key that ends in <c>.$</c>.</param>
    /// <param name="meant">The same in JSONata.</param>
    public static Diagnostic PathInJsonata(SourceSpan span, string place, string key, string? text, string meant) =>
        Warning("SFN5531", span, $"{place}: " + (text is null ? $"'{key}.$' is handed on as it is, since '.$' means nothing in JSONata." : $"'{key}' holds '{Short(text)}', which stays text in JSONata."), $"Write {key}: \"{{% {meant} %}}\".");

    private static string Short(string text) => text.Length <= 40 ? text : text.Substring(0, 37) + "...";
}
