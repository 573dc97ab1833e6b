using System;
using System.Collections.Generic;
using System.Management.Automation;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Presentation.Places;

namespace StepFunctionsPS.Presentation;

/// <summary>
/// Marks the findings and failures of a cmdlet in places that mark such things, each once. What the user silences is not
/// marked: looking for a stack that may not be there must not leave an error in the log of a build.
/// </summary>
/// <param name="cmdlet">The cmdlet.</param>
/// <param name="place">Where its lines are read.</param>
internal sealed class IssueWriter(PSCmdlet cmdlet, PlaceFormat place)
{
    // Their names follow no common rule.
    private static readonly (string Parameter, string Variable) Errors = ("ErrorAction", "ErrorActionPreference");
    private static readonly (string Parameter, string Variable) Warnings = ("WarningAction", "WarningPreference");

    private readonly HostScreen screen = new(cmdlet, hasColour: false);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    public void Write(Diagnostic finding)
    {
        if (finding.Severity == DiagnosticSeverity.Information || IsSilent(finding.Severity == DiagnosticSeverity.Error ? Errors : Warnings)) return;
        Write(Issue.Of(finding, FullPath(finding.Path)));
    }

    /// <param name="record">What is written to the error stream.</param>
    /// <param name="isTerminating">Whether it ends the cmdlet, which -ErrorAction does not silence.</param>
    public void Write(ErrorRecord record, bool isTerminating)
    {
        if (record.Exception is IDiagnosed { Diagnostic: var finding }) Write(finding);
        else if (isTerminating || !IsSilent(Errors)) Write(Of(record));
    }

    private Issue Of(ErrorRecord record)
    {
        // An execution failed in a state, which stands somewhere.
        var place = (record.Exception as ExecutionFailedException)?.Place ?? default;
        return new Issue(IsError: true, CodeOf(record), record.Exception.Message) { Path = FullPath(place.Path), Line = place.Line, Column = place.Column };
    }

    private string FullPath(string path) => path.Length == 0 ? "" : new Location(cmdlet.SessionState.Path).Full(path);

    private static string CodeOf(ErrorRecord record) => record.FullyQualifiedErrorId.Split(',')[0];

    private void Write(Issue issue)
    {
        if (place.Issue(issue) is { } line && written.Add(line)) screen.Line(LineKind.Text, line);
    }

    private bool IsSilent((string Parameter, string Variable) stream)
    {
        if (!cmdlet.MyInvocation.BoundParameters.TryGetValue(stream.Parameter, out var preference)) preference = cmdlet.GetVariableValue(stream.Variable);
        return LanguagePrimitives.TryConvertTo(preference, out ActionPreference action) && action is ActionPreference.SilentlyContinue or ActionPreference.Ignore;
    }
}
