using System;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Packaging;

/// <summary>A zip cannot be made; it becomes a finding at the place of its function or layer.</summary>
/// <param name="finding">Makes the finding of the place.</param>
internal sealed class PackingFailure(Func<SourceSpan, Diagnostic> finding) : Exception
{
    public Diagnostic At(SourceSpan span) => finding(span);
}
