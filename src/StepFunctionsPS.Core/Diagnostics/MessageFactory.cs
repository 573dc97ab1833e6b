using StepFunctionsPS.Text;

namespace StepFunctionsPS.Diagnostics;

/// <summary>The three ways to make a diagnostic; imported by each catalogue of messages.</summary>
internal static class MessageFactory
{
    public static Diagnostic Error(string code, SourceSpan span, string message, string advice) =>
        new(code, DiagnosticSeverity.Error, span, message, advice);

    public static Diagnostic Warning(string code, SourceSpan span, string message, string advice) =>
        new(code, DiagnosticSeverity.Warning, span, message, advice);

    public static Diagnostic Information(string code, SourceSpan span, string message, string advice) =>
        new(code, DiagnosticSeverity.Information, span, message, advice);
}
