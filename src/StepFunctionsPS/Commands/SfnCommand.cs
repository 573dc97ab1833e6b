using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Presentation;
using StepFunctionsPS.Presentation.Places;

namespace StepFunctionsPS.Commands;

/// <summary>What all cmdlets share: findings go to PowerShell's streams, and Ctrl+C ends a run in this process.</summary>
public abstract class SfnCommand : PSCmdlet, IFindings, IDisposable
{
    // A cmdlet that writes is stopped a moment before it is told of it.
    private static readonly TimeSpan UntilTold = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stopping = new();
    private PlaceFormat? place;
    private IssueWriter? issues;

    /// <summary>Where lines are read, as a parameter of the cmdlet says it.</summary>
    private protected virtual OutputPlace WantedPlace => OutputPlace.Auto;

    /// <summary>Where lines are read.</summary>
    internal PlaceFormat Place => place ??= PlacePreference.Find(WantedPlace, GetVariableValue(PlacePreference.Variable));

    private IssueWriter Issues => issues ??= new IssueWriter(this, Place);

    /// <summary>Cancelled when the pipeline is stopped. Runs and calls of AWS look at it; compiling takes no time worth it.</summary>
    internal CancellationToken StopToken => stopping.Token;

    /// <inheritdoc/>
    protected override void StopProcessing()
    {
        try
        {
            stopping.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // Another thread stops the command, which may have ended meanwhile.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    bool IFindings.Report(IReadOnlyList<Diagnostic> diagnostics) => Report(diagnostics);

    void IFindings.Refuse(Refusal refusal, object? target) => Refuse(refusal, target);

    /// <summary>Gives back what the command holds; PowerShell calls it when the pipeline has ended.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing) stopping.Dispose();
    }

    /// <summary>Errors become error records, warnings go to the warning stream, the rest to the verbose one.</summary>
    /// <returns>Whether there was no error.</returns>
    internal bool Report(IReadOnlyList<Diagnostic> diagnostics) => Report(diagnostics, diagnostic => DiagnosticRecords.Of(diagnostic, diagnostics));

    /// <summary>The same with error records of the caller's.</summary>
    internal bool Report(IReadOnlyList<Diagnostic> diagnostics, Func<Diagnostic, ErrorRecord> toRecord)
    {
        foreach (var diagnostic in diagnostics)
        {
            switch (diagnostic.Severity)
            {
                case DiagnosticSeverity.Error: WriteError(toRecord(diagnostic)); break;
                case DiagnosticSeverity.Warning: Warn(diagnostic); break;
                default: WriteVerbose(diagnostic.ToString()); break;
            }
        }

        return diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
    }

    /// <summary>Whether an error has ended the command: PowerShell unwinds it then in the same way as when its user stops it.</summary>
    internal bool IsEndedByError { get; private set; }

    /// <summary>Whether the pipeline ends because its user stops it; to be asked when it ends.</summary>
    internal bool IsStoppedByUser => !IsEndedByError && StopToken.WaitHandle.WaitOne(UntilTold);

    // Writes a finding to the warning stream, and marks it.
    private void Warn(Diagnostic diagnostic)
    {
        Issues.Write(diagnostic);
        WriteWarning(diagnostic.ToString());
    }

    /// <summary>Marks findings in places that mark such things, where they are given out as objects.</summary>
    private protected void Mark(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Issues.Write(diagnostic);
    }

    /// <summary>Hides the one of PowerShell, so that every error of a cmdlet is marked, and cannot give commands to a build.</summary>
    internal new void WriteError(ErrorRecord record)
    {
        Issues.Write(record, isTerminating: false);
        // It does not come back where the user wants errors to end what is done.
        IsEndedByError = true;
        base.WriteError(Harmless(record));
        IsEndedByError = false;
    }

    /// <summary>Likewise.</summary>
    private protected new void ThrowTerminatingError(ErrorRecord record)
    {
        Issues.Write(record, isTerminating: true);
        IsEndedByError = true;
        base.ThrowTerminatingError(Harmless(record));
    }

    /// <summary>Likewise.</summary>
    internal new void WriteWarning(string text) => base.WriteWarning(Place.Harmless(text));

    /// <summary>Likewise.</summary>
    internal new void WriteVerbose(string text) => base.WriteVerbose(Place.Harmless(text));

    /// <summary>Says why one of many inputs cannot be taken, and lets the command go on.</summary>
    internal void Refuse(Refusal refusal, object? target) => WriteError(refusal.ToErrorRecord(target));

    /// <summary>Says why the command cannot go on at all.</summary>
    internal void RefuseAll(Refusal refusal, object? target) => ThrowTerminatingError(refusal.ToErrorRecord(target));

    /// <summary>Asks the user whether to go on, where the session's preferences want it.</summary>
    /// <param name="sentence">What would be done.</param>
    /// <param name="isRehearsal">Whether the user wants to see only what would be done.</param>
    internal bool Agrees(string sentence, out bool isRehearsal)
    {
        var reason = ShouldProcessReason.None;
        var isAgreed = false;
        try
        {
            isAgreed = ShouldProcess(sentence, $"{sentence} Go on?", MyInvocation.MyCommand.Name, out reason);
        }
        catch (Exception problem) when (problem is InvalidOperationException or System.Management.Automation.Host.HostException)
        {
            RefuseAll(CommandMessages.NobodyAnswers(), null);
        }

        isRehearsal = reason == ShouldProcessReason.WhatIf;
        return isAgreed;
    }

    private ErrorRecord Harmless(ErrorRecord record)
    {
        var (line, advice) = (record.ErrorDetails?.Message ?? record.Exception.Message, record.ErrorDetails?.RecommendedAction ?? "");
        if (Place.Harmless(line) != line || Place.Harmless(advice) != advice) record.ErrorDetails = new ErrorDetails(Place.Harmless(line)) { RecommendedAction = Place.Harmless(advice) };
        return record;
    }
}
