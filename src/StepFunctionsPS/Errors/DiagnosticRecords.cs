using System.Collections.Generic;
using System.Management.Automation;

namespace StepFunctionsPS;

/// <summary>Makes PowerShell's error records of diagnostics.</summary>
internal static class DiagnosticRecords
{
    // The first digit of a code names the stage that found it.
    private static readonly IReadOnlyDictionary<char, ErrorCategory> ByStage = new Dictionary<char, ErrorCategory>
    {
        ['0'] = ErrorCategory.ReadError,
        ['1'] = ErrorCategory.ParserError,
    };

    // Those that differ from the others of their stage.
    private static readonly IReadOnlyDictionary<string, ErrorCategory> ByCode = new Dictionary<string, ErrorCategory>
    {
        ["SFN0001"] = ErrorCategory.ObjectNotFound,
        ["SFN0003"] = ErrorCategory.ObjectNotFound,
        ["SFN0004"] = ErrorCategory.LimitsExceeded,
        ["SFN0006"] = ErrorCategory.InvalidData,
        ["SFN0007"] = ErrorCategory.InvalidArgument,
        ["SFN1002"] = ErrorCategory.LimitsExceeded,
        ["SFN1003"] = ErrorCategory.LimitsExceeded,
        ["SFN2029"] = ErrorCategory.ObjectNotFound,
        ["SFN2030"] = ErrorCategory.ObjectNotFound,
        ["SFN2031"] = ErrorCategory.ObjectNotFound,
        ["SFN2032"] = ErrorCategory.ObjectNotFound,
        ["SFN2034"] = ErrorCategory.PermissionDenied,
        ["SFN2035"] = ErrorCategory.AuthenticationError,
        ["SFN2036"] = ErrorCategory.InvalidOperation,
        ["SFN2037"] = ErrorCategory.ResourceUnavailable,
        ["SFN8003"] = ErrorCategory.NotImplemented,
        ["SFN8004"] = ErrorCategory.ObjectNotFound,
        ["SFN8006"] = ErrorCategory.LimitsExceeded,
        ["SFN8008"] = ErrorCategory.ObjectNotFound,
        ["SFN8011"] = ErrorCategory.InvalidArgument,
        ["SFN8012"] = ErrorCategory.ObjectNotFound,
        ["SFN8015"] = ErrorCategory.ObjectNotFound,
        ["SFN8020"] = ErrorCategory.ObjectNotFound,
        ["SFN8021"] = ErrorCategory.InvalidArgument,
        ["SFN8022"] = ErrorCategory.ObjectNotFound,
        ["SFN8023"] = ErrorCategory.InvalidArgument,
        ["SFN8030"] = ErrorCategory.InvalidArgument,
        ["SFN8520"] = ErrorCategory.ResourceUnavailable,
        ["SFN9101"] = ErrorCategory.ObjectNotFound,
        ["SFN9102"] = ErrorCategory.InvalidOperation,
        ["SFN9103"] = ErrorCategory.ObjectNotFound,
        ["SFN9104"] = ErrorCategory.ReadError,
        ["SFN9106"] = ErrorCategory.ObjectNotFound,
        ["SFN9107"] = ErrorCategory.ReadError,
        ["SFN9109"] = ErrorCategory.LimitsExceeded,
        ["SFN9113"] = ErrorCategory.WriteError,
        ["SFN9114"] = ErrorCategory.ResourceExists,
        ["SFN9115"] = ErrorCategory.InvalidArgument,
        ["SFN9116"] = ErrorCategory.InvalidArgument,
        ["SFN9118"] = ErrorCategory.ResourceExists,
        ["SFN9120"] = ErrorCategory.ObjectNotFound,
        ["SFN9123"] = ErrorCategory.ObjectNotFound,
        ["SFN9201"] = ErrorCategory.InvalidOperation,
        ["SFN9202"] = ErrorCategory.PermissionDenied,
        ["SFN9203"] = ErrorCategory.AuthenticationError,
        ["SFN9204"] = ErrorCategory.ResourceBusy,
        ["SFN9205"] = ErrorCategory.ConnectionError,
        ["SFN9206"] = ErrorCategory.ResourceUnavailable,
        ["SFN9210"] = ErrorCategory.InvalidArgument,
        ["SFN9211"] = ErrorCategory.ObjectNotFound,
        ["SFN9212"] = ErrorCategory.InvalidOperation,
        ["SFN9214"] = ErrorCategory.LimitsExceeded,
        ["SFN9215"] = ErrorCategory.InvalidOperation,
        ["SFN9220"] = ErrorCategory.ObjectNotFound,
        ["SFN9221"] = ErrorCategory.InvalidData,
        ["SFN9222"] = ErrorCategory.ObjectNotFound,
        ["SFN9223"] = ErrorCategory.ObjectNotFound,
        ["SFN9230"] = ErrorCategory.InvalidArgument,
        ["SFN9231"] = ErrorCategory.ResourceExists,
        ["SFN9232"] = ErrorCategory.ObjectNotFound,
        ["SFN9233"] = ErrorCategory.InvalidOperation,
        ["SFN9234"] = ErrorCategory.InvalidResult,
        ["SFN9235"] = ErrorCategory.ResourceUnavailable,
        ["SFN9236"] = ErrorCategory.InvalidOperation,
        ["SFN9237"] = ErrorCategory.InvalidOperation,
        ["SFN9240"] = ErrorCategory.OperationStopped,
        ["SFN9241"] = ErrorCategory.OperationStopped,
        ["SFN9242"] = ErrorCategory.OperationStopped,
        ["SFN9243"] = ErrorCategory.OperationTimeout,
        ["SFN9244"] = ErrorCategory.ConnectionError,
        ["SFN9245"] = ErrorCategory.ResourceUnavailable,
        ["SFN9246"] = ErrorCategory.OperationStopped,
        ["SFN9250"] = ErrorCategory.WriteError,
        ["SFN9260"] = ErrorCategory.InvalidOperation,
        ["SFN9301"] = ErrorCategory.InvalidOperation,
        ["SFN9302"] = ErrorCategory.PermissionDenied,
        ["SFN9303"] = ErrorCategory.AuthenticationError,
        ["SFN9304"] = ErrorCategory.ResourceBusy,
        ["SFN9305"] = ErrorCategory.ConnectionError,
        ["SFN9306"] = ErrorCategory.ResourceUnavailable,
        ["SFN9307"] = ErrorCategory.ObjectNotFound,
        ["SFN9308"] = ErrorCategory.InvalidOperation,
        ["SFN9309"] = ErrorCategory.LimitsExceeded,
        ["SFN9310"] = ErrorCategory.InvalidArgument,
        ["SFN9311"] = ErrorCategory.ResourceExists,
        ["SFN9312"] = ErrorCategory.LimitsExceeded,
        ["SFN9313"] = ErrorCategory.InvalidArgument,
        ["SFN9314"] = ErrorCategory.InvalidArgument,
        ["SFN9315"] = ErrorCategory.PermissionDenied,
        ["SFN9316"] = ErrorCategory.ConnectionError,
        ["SFN9317"] = ErrorCategory.ConnectionError,
        ["SFN9319"] = ErrorCategory.OperationTimeout,
        ["SFN9320"] = ErrorCategory.InvalidOperation,
        ["SFN9321"] = ErrorCategory.ObjectNotFound,
        ["SFN9322"] = ErrorCategory.ResourceUnavailable,
        ["SFN9324"] = ErrorCategory.InvalidOperation,
        ["SFN9325"] = ErrorCategory.ConnectionError,
        ["SFN9326"] = ErrorCategory.ObjectNotFound,
        ["SFN9327"] = ErrorCategory.ObjectNotFound,
        ["SFN9328"] = ErrorCategory.InvalidOperation,
        ["SFN9338"] = ErrorCategory.ObjectNotFound,
        ["SFN9339"] = ErrorCategory.ResourceUnavailable,
        ["SFN9342"] = ErrorCategory.ObjectNotFound,
    };

    public static ErrorRecord Of(Diagnostic diagnostic, IReadOnlyList<Diagnostic> all) =>
        new(new CompilationException(diagnostic, all), diagnostic.Code, CategoryOf(diagnostic.Code), diagnostic)
        {
            ErrorDetails = ErrorText.Of(diagnostic.ToString(), diagnostic.Advice),
        };

    public static ErrorCategory CategoryOf(string code) =>
        ByCode.TryGetValue(code, out var own) || ByStage.TryGetValue(code[3], out own) ? own : ErrorCategory.InvalidData;
}
