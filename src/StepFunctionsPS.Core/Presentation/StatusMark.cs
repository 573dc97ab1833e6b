using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Presentation;

/// <summary>What stands before a status, and how a line with it is shown.</summary>
/// <param name="Kind">How the line is shown.</param>
/// <param name="Symbol">A sign for the eye.</param>
/// <param name="Plain">The same in ASCII.</param>
internal sealed record StatusMark(LineKind Kind, string Symbol, string Plain)
{
    public static StatusMark Working { get; } = new(LineKind.Faint, "…", ".");

    // The first that fits counts: UPDATE_ROLLBACK_FAILED is a failure, and UPDATE_ROLLBACK_COMPLETE a way back.
    private static readonly IReadOnlyList<(Func<string, bool> Fits, StatusMark Mark)> Marks =
    [
        (status => status.EndsWith("_FAILED", StringComparison.Ordinal), new(LineKind.Failure, "✖", "x")),
        (status => status.Contains("ROLLBACK"), new(LineKind.Warning, "↩", "<")),
        (status => status == "DELETE_SKIPPED", new(LineKind.Warning, "=", "=")),
        (status => status.EndsWith("_COMPLETE", StringComparison.Ordinal), new(LineKind.Success, "✔", "+")),
    ];

    public static StatusMark Of(string status) => Marks.FirstOrDefault(entry => entry.Fits(status)).Mark ?? Working;
}
