using System.Collections.Generic;
using System.Management.Automation;

namespace StepFunctionsPS;

/// <summary>Makes PowerShell's error records of diagnostics.</summary>
internal static class DiagnosticRecords
{
    public static ErrorRecord Of(Diagnostic diagnostic, IReadOnlyList<Diagnostic> all) =>
        new(new CompilationException(diagnostic, all), diagnostic.Code, CategoryOf(diagnostic.Code), diagnostic)
        {
            ErrorDetails = ErrorText.Of(diagnostic.ToString(), diagnostic.Advice),
        };

    // The first digit of a code names the stage that found it.
    private static ErrorCategory CategoryOf(string code) => code switch
    {
        "SFN0001" or "SFN0003" => ErrorCategory.ObjectNotFound,
        "SFN0004" => ErrorCategory.LimitsExceeded,
        _ => code[3] switch
        {
            '0' => ErrorCategory.ReadError,
            '1' => ErrorCategory.ParserError,
            '7' => ErrorCategory.LimitsExceeded,
            _ => ErrorCategory.InvalidData,
        },
    };
}
