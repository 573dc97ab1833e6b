using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Inputs;

/// <summary>Where the readers of arguments say what is wrong; a cmdlet writes it to its streams and goes on.</summary>
internal interface IFindings
{
    /// <returns>Whether there was no error.</returns>
    bool Report(IReadOnlyList<Diagnostic> diagnostics);

    void Refuse(Refusal refusal, object? target);
}

internal static class FindingsOfStages
{
    /// <summary>What a stage gave, unless it found an error; all that it found is reported.</summary>
    public static T? Take<T>(this IFindings findings, StageResult<T> result)
        where T : class => findings.Report(result.Diagnostics) ? result.Output : null;
}
