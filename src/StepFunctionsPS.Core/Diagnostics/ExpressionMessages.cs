using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN54xx: paths, payload templates and intrinsic functions.</summary>
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

    private static string Short(string text) => text.Length <= 40 ? text : text.Substring(0, 37) + "...";
}
