using System;
using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Events;

/// <summary>What starts executions of a state machine, apart from programs that call it.</summary>
internal sealed record MachineEvents
{
    public static MachineEvents None { get; } = new();

    public IReadOnlyList<ScheduleEvent> Schedules { get; init; } = Array.Empty<ScheduleEvent>();

    public IReadOnlyList<RuleEvent> Rules { get; init; } = Array.Empty<RuleEvent>();

    /// <summary>Its <c>http</c> events, as they are written.</summary>
    public IReadOnlyList<MappingEntry> Http { get; init; } = Array.Empty<MappingEntry>();
}
