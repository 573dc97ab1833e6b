using System.Collections.Generic;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Notifications;

/// <summary>Whom to tell when an execution gets a status.</summary>
/// <param name="Status">The status, such as <c>TIMED_OUT</c>.</param>
/// <param name="Targets">Whom to tell.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record Notification(string Status, IReadOnlyList<NotificationTarget> Targets, SourceSpan Span);
