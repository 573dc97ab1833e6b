using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Presentation;

/// <summary>An event of a stack as a row: time, status, resource, type, reason. A failure has its reason and its place on lines of their own.</summary>
/// <param name="traits">What the readers can be shown.</param>
/// <param name="now">The time, in the zone of the readers.</param>
internal sealed class EventRow(ScreenTraits traits, Func<DateTimeOffset> now)
{
    // The longest of the usual words; a longer one moves the rest of its row.
    private const int StatusWidth = 18;
    private const int IdWidth = 30;
    private const int Indent = 2;

    private readonly LineWidth width = new(traits.Width);

    public IEnumerable<ShownLine> Of(StackEvent item)
    {
        var mark = StatusMark.Of(item.Status);
        var margin = new string(' ', item.Depth * Indent);
        var status = $"{Time(item.Timestamp)}  {(traits.HasSymbols ? mark.Symbol : mark.Plain)} {item.Status.PadRight(StatusWidth)}  ";
        var row = $"{status}{margin}{item.LogicalId}";
        var full = item.ResourceType.Length > 0 ? $"{row.PadRight(status.Length + IdWidth)}  {item.ResourceType}" : row;
        var shown = width.Fits(full) ? full : row;
        var reason = LogText.Line(item.Reason ?? "").Trim();
        if (!item.IsFailure && reason.Length > 0 && width.Fits($"{shown}  {reason}")) shown = $"{shown}  {reason}";
        yield return new ShownLine(mark.Kind, width.Cut(shown));
        if (!item.IsFailure) yield break;

        var left = new string(' ', Time(item.Timestamp).Length + 4) + margin;
        foreach (var line in width.Wrapped(reason, left.Length)) yield return new ShownLine(mark.Kind, left + line);
        if (item.Source.Source is not null) yield return new ShownLine(mark.Kind, $"{left}at {item.Source}");
    }

    /// <summary>The hour of today; of another day with its date.</summary>
    public string Time(DateTimeOffset time)
    {
        var local = time.ToOffset(now().Offset);
        return local.ToString(local.Date == now().Date ? "HH:mm:ss" : "yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
    }
}
