namespace StepFunctionsPS.Presentation;

/// <summary>Something that a log marks and counts: an error or a warning, with its place.</summary>
/// <param name="IsError">Whether it is an error.</param>
/// <param name="Code">The stable code, such as <c>SFN4003</c>; empty for none.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record Issue(bool IsError, string Code, string Message)
{
    /// <summary>The full path of the file; empty for no place.</summary>
    public string Path { get; init; } = "";

    public int Line { get; init; }

    public int Column { get; init; }

    /// <param name="finding">What was found.</param>
    /// <param name="path">The full path of its file.</param>
    public static Issue Of(Diagnostic finding, string path) =>
        new(finding.Severity == DiagnosticSeverity.Error, finding.Code, finding.Advice.Length > 0 ? $"{finding.Message} {finding.Advice}" : finding.Message)
        {
            Path = path,
            Line = finding.Line,
            Column = finding.Column,
        };
}
