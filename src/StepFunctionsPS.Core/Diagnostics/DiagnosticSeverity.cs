namespace StepFunctionsPS;

/// <summary>How much a <see cref="Diagnostic"/> weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Information,

    /// <summary>Probably not what was meant; a template is still made.</summary>
    Warning,

    /// <summary>Must be mended; nothing is emitted.</summary>
    Error,
}
