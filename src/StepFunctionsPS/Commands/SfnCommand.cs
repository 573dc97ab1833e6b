using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading;

namespace StepFunctionsPS.Commands;

/// <summary>What all cmdlets share: findings go to PowerShell's streams, and Ctrl+C ends the work.</summary>
public abstract class SfnCommand : PSCmdlet
{
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Cancelled when the pipeline is stopped.</summary>
    protected CancellationToken StopToken => stopping.Token;

    /// <inheritdoc/>
    protected override void StopProcessing() => stopping.Cancel();

    /// <summary>Errors become error records, warnings go to the warning stream, the rest to the verbose one.</summary>
    /// <returns>Whether there was no error.</returns>
    private protected bool Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            switch (diagnostic.Severity)
            {
                case DiagnosticSeverity.Error: WriteError(DiagnosticRecords.Of(diagnostic, diagnostics)); break;
                case DiagnosticSeverity.Warning: WriteWarning(diagnostic.ToString()); break;
                default: WriteVerbose(diagnostic.ToString()); break;
            }
        }

        return diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
    }

    /// <summary>Says why one of many inputs cannot be taken, and lets the command go on.</summary>
    private protected void Refuse(Refusal refusal, object? target) => WriteError(refusal.ToErrorRecord(target));

    /// <summary>Says why the command cannot go on at all.</summary>
    private protected void RefuseAll(Refusal refusal, object? target) => ThrowTerminatingError(refusal.ToErrorRecord(target));
}
