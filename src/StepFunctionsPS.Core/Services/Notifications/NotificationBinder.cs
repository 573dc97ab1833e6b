using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Services.Notifications;

/// <summary>Reads <c>notifications:</c> of a state machine: targets by status.</summary>
internal static class NotificationBinder
{
    // Their order gives the targets the numbers that their ids are made from.
    private static readonly string[] Statuses = ["ABORTED", "FAILED", "RUNNING", "SUCCEEDED", "TIMED_OUT"];

    public static IReadOnlyList<Notification> Bind(Fields fields, StateMachine machine, DiagnosticBag diagnostics)
    {
        if (fields.Mapped("notifications") is not { } mapping) return [];
        if (machine.Type == "EXPRESS")
        {
            diagnostics.Add(EventMessages.NotOnExpress(fields.SpanOf("notifications"), machine.Key));
            return [];
        }

        var given = new Fields(mapping, $"'notifications' of state machine '{machine.Key}'", diagnostics);
        given.RefuseUnknown(Statuses, (span, key, _, known) => EventMessages.UnknownStatus(span, key, machine.Key, known));
        return Statuses
            .Select(status => new Notification(status, Targets(given, status, machine.Key, diagnostics), given.SpanOf(status)))
            .Where(notification => notification.Targets.Count > 0)
            .ToArray();
    }

    private static IReadOnlyList<NotificationTarget> Targets(Fields given, string status, string machine, DiagnosticBag diagnostics) =>
        (given.Listed(status)?.Items ?? [])
            .Select(item => NotificationTargetBinder.Bind(item, $"a target of '{status}' of state machine '{machine}'", diagnostics))
            .OfType<NotificationTarget>()
            .ToArray();
}
