namespace StepFunctionsPS.Services;

/// <summary>How heavily a finding weighs.</summary>
internal static class ValidationModes
{
    /// <summary>The finding as an error where <c>configValidationMode</c> asks for that, else as a warning.</summary>
    public static Diagnostic Weigh(this ValidationMode mode, Diagnostic finding) =>
        finding with { Severity = mode == ValidationMode.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning };
}
