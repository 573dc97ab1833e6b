using System;
using System.Collections.Generic;
using System.Globalization;
using System.Management.Automation;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Values;

/// <summary>
/// What scripts see of objects beside their .NET properties; StepFunctionsPS.Types.ps1xml names it. ConvertTo-Json looks at the
/// .NET properties, whose values are texts, numbers and short lists. Here is what it would make a mess of: spans of time,
/// places, and what leads to whole trees.
/// </summary>
public static class ScriptMembers
{
    private static readonly PSCodeMethod AsText = new(nameof(ToString), typeof(ScriptMembers).GetMethod(nameof(MomentText)));

    /// <summary>The place that something comes from; null for nowhere.</summary>
    public static SourceSpan? Source(PSObject item) => Known(item?.BaseObject switch
    {
        StackEvent found => found.Source,
        ResourceChange found => found.Source,
        TemplateResource found => found.Source,
        Permission found => found.Source,
        Diagnostic found => found.Span,
        RelatedPlace found => found.Span,
        CoverageGap found => found.Source,
        _ => default,
    });

    /// <summary>What a service says about its stack as a whole.</summary>
    public static StackSettings? Stack(PSObject item) => (item?.BaseObject as Package)?.Stack ?? (item?.BaseObject as Service)?.Stack;

    /// <summary>The template of a package.</summary>
    public static Template? Template(PSObject item) => (item?.BaseObject as Package)?.Template;

    /// <summary>The paths of the REST API that call a state machine.</summary>
    public static IReadOnlyList<Endpoint>? Endpoints(PSObject item) => (item?.BaseObject as StateMachine)?.Endpoints;

    /// <summary>The history of an execution.</summary>
    public static IReadOnlyList<ExecutionEvent>? Events(PSObject item) => (item?.BaseObject as Execution)?.Events;

    /// <summary>The executions that an execution started.</summary>
    public static IReadOnlyList<Execution>? Children(PSObject item) => (item?.BaseObject as Execution)?.Children;

    /// <summary>What else GetExecutionHistory tells of an event.</summary>
    public static object? Details(PSObject item) => (item?.BaseObject as ExecutionEvent)?.Details;

    /// <summary>What a person wants to read in the cause of an error.</summary>
    public static string? ReadableCause(PSObject item) => Causes.Readable((item?.BaseObject as Execution)?.Cause ?? (item?.BaseObject as ExecutionEvent)?.Cause ?? (item?.BaseObject as StateRun)?.Cause);

    /// <summary>How long something took.</summary>
    public static TimeSpan? Duration(PSObject item) => (item?.BaseObject as Execution)?.Took ?? (item?.BaseObject as ExecutionEvent)?.Flat.Duration;

    /// <summary>How long after the start of the execution an event happened.</summary>
    public static TimeSpan? Elapsed(PSObject item) => (item?.BaseObject as ExecutionEvent)?.Flat.Elapsed;

    /// <summary>When an event happened.</summary>
    public static PSObject? Timestamp(PSObject item) => Moment((item?.BaseObject as ExecutionEvent)?.Timestamp ?? (item?.BaseObject as StackEvent)?.Timestamp);

    /// <summary>When that began which an event is about.</summary>
    public static PSObject? Started(PSObject item) => Moment((item?.BaseObject as ExecutionEvent)?.Started);

    /// <summary>When an execution began.</summary>
    public static PSObject? StartDate(PSObject item) => Moment((item?.BaseObject as Execution)?.StartDate);

    /// <summary>When an execution ended.</summary>
    public static PSObject? StopDate(PSObject item) => Moment((item?.BaseObject as Execution)?.StopDate);

    /// <summary>When a stack was made.</summary>
    public static PSObject? CreationTime(PSObject item) => Moment((item?.BaseObject as Stack)?.CreationTime);

    /// <summary>When a stack was last changed.</summary>
    public static PSObject? LastUpdatedTime(PSObject item) => Moment((item?.BaseObject as Stack)?.LastUpdatedTime);

    /// <summary>A moment in UTC as ISO 8601 has it, so that files are the same in each culture and zone; or in a form that is asked for.</summary>
    public static string MomentText(PSObject moment, params object[] form)
    {
        var time = (DateTimeOffset)(moment?.BaseObject ?? default(DateTimeOffset));
        return form is [string wanted, ..] ? time.ToString(wanted, CultureInfo.CurrentCulture) : time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>A payload as JSON on one line.</summary>
    /// <param name="payload">An object or a list.</param>
    public static string PayloadText(PSObject payload) => JsonWriter.WriteCompact(ValueReader.Read(payload));

    private static SourceSpan? Known(SourceSpan span) => span.Source is null ? null : span;

    private static PSObject? Moment(DateTimeOffset? time)
    {
        if (time is not { } known) return null;
        var moment = new PSObject(known);
        moment.Methods.Add(AsText.Copy() as PSCodeMethod);
        return moment;
    }
}
