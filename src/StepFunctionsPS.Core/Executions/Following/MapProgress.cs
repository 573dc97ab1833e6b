using System;
using System.Collections.Generic;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Executions;

/// <summary>How far the Maps of an execution are: by the events of their iterations, and for distributed ones by asking.</summary>
/// <param name="work">What it belongs to.</param>
internal sealed class MapProgress(ExecutionWork work)
{
    private readonly Dictionary<string, Gauge> gauges = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Gauge> runs = new(StringComparer.Ordinal);

    private readonly List<string> ended = [];

    public void Take(FlatEvent item)
    {
        if (item.State is null) return;
        switch (item.Event.Type)
        {
            case "MapStateStarted":
                gauges[NameOf(item)] = new Gauge(NameOf(item)) { Total = item.Event.Number("length") ?? 0 };
                break;
            case "MapIterationSucceeded" or "MapIterationFailed" or "MapIterationAborted":
                if (gauges.TryGetValue(NameOf(item), out var gauge)) gauge.Done++;
                break;
            case "MapRunStarted" or "MapRunRedriven" when item.Event.Text("mapRunArn") is { } arn:
                runs[arn] = new Gauge(NameOf(item));
                break;
            case "MapRunSucceeded" or "MapRunFailed" or "MapRunAborted":
                ended.Add(NameOf(item));
                break;
        }
    }

    /// <summary>Tells of those that have got on since the last look.</summary>
    public void Tell()
    {
        foreach (var gauge in gauges.Values) Tell(gauge);
        foreach (var arn in new List<string>(runs.Keys)) Ask(arn, runs[arn]);
        ended.Clear();
    }

    private void Ask(string mapRunArn, Gauge gauge)
    {
        try
        {
            if (ended.Contains(gauge.Name)) runs.Remove(mapRunArn);
            if (work.Cloud.Executions.FindMapRun(mapRunArn) is not { } counts) return;
            (gauge.Done, gauge.Total) = (counts.Done, counts.Total);
            Tell(gauge);
        }
        catch (AwsFailure failure)
        {
            // Who may not look at it now may not do so at the next look either.
            if (failure.Kind == AwsFailureKind.Denied) runs.Remove(mapRunArn);
            work.Observer.Detail($"Could not ask how far {gauge.Name} is: {work.Shown(failure.Problem)}");
        }
    }

    private void Tell(Gauge gauge)
    {
        if (gauge.Total == 0 || gauge.Told == (gauge.Done, gauge.Total)) return;
        gauge.Told = (gauge.Done, gauge.Total);
        work.Observer.Progress(gauge.Name, gauge.Done, gauge.Total);
    }

    // Of Maps in an iteration of another there are many of one name. Events of an iteration may name that too.
    private static string NameOf(FlatEvent item)
    {
        var parts = item.Iteration?.Split('/') ?? [];
        var count = parts.Length > 0 && item.Event.Type.StartsWith("MapIteration", StringComparison.Ordinal) && parts[parts.Length - 1] == $"{item.State}[{item.Event.Number("index")}]" ? parts.Length - 1 : parts.Length;
        return count == 0 ? item.State! : $"{string.Join("/", parts, 0, count)}/{item.State}";
    }

    private sealed class Gauge(string name)
    {
        public string Name { get; } = name;

        public long Done { get; set; }

        public long Total { get; set; }

        public (long Done, long Total) Told { get; set; } = (-1, -1);
    }
}
