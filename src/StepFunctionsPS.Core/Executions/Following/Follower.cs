using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>
/// Follows a standard execution by its history, look by look. The history says when it has ended: the state lags behind,
/// and for one that was resumed may be that from before. The output comes from the state, which is waited for.
/// </summary>
internal sealed class Follower
{
    private const int LooksForOutput = 7;

    private const int QuietLooks = 6;

    private const int UntilStateCounts = 12;

    private const int LooksInVain = 12;

    private readonly ExecutionWork work;

    private readonly string executionArn;

    private readonly IEventSource source;

    private readonly ExecutionTrail trail = new();

    private readonly MapProgress maps;

    private readonly PatientLook patience;

    private readonly PatientLook patienceForOutput;

    private readonly bool withData;

    private int quiet;

    private bool isBlind;

    private int looksInVain;

    private int looksForOutput;

    /// <summary>Begins to follow the execution that the work reports of.</summary>
    /// <param name="work">What it belongs to.</param>
    /// <param name="withData">Whether inputs and outputs of events are wanted.</param>
    public Follower(ExecutionWork work, bool withData)
    {
        this.work = work;
        executionArn = work.Report!.ExecutionArn;
        this.withData = withData;
        source = new HistoryStream(work.Cloud.Executions, executionArn, withData);
        maps = new MapProgress(work);
        patience = new PatientLook(work);
        patienceForOutput = new PatientLook(work);
        work.Report = work.Report with { Path = trail.Path, Events = trail.Events };
    }

    /// <summary>The machine in its service file; null when that is not at hand.</summary>
    public StateMachine? Machine { get; init; }

    /// <summary>How often it was resumed before: only what comes after that is told, and can end it.</summary>
    public long Redrives { get; init; }

    /// <summary>Whether the last look showed anything.</summary>
    public bool HasMoved { get; private set; }

    private bool IsCurrent => trail.Redrives >= Redrives;

    /// <summary>Looks once, and tells what is new.</summary>
    /// <param name="isOver">Whether there is no time for another look.</param>
    /// <returns>Whether it has ended; the work's report says how then.</returns>
    public bool Look(bool isOver = false)
    {
        var before = trail.Events.Count;
        if (!isBlind) patience.Try($"read the history of {work.Report!.Name}", Read, out _);
        maps.Tell();
        HasMoved = trail.Events.Count > before;
        if (trail.End is { } end && IsCurrent) return IsSettled(end, isOver);
        if (isBlind) return LookAtState();
        if (HasMoved && trail.Redrives > 0 && work.State.Length == 0) work.Runs(executionArn);
        quiet = HasMoved ? 0 : quiet + 1;
        // Should the history not show the end, the state does.
        return quiet >= UntilStateCounts && quiet % QuietLooks == 0 && Describe() is { } found && HasEnded(found) && Finish(work.Report!.With(found));
    }

    private ExecutionTrail Read()
    {
        try
        {
            source.Read(Take);
        }
        catch (AwsFailure failure) when (failure.Kind == AwsFailureKind.Denied && !withData)
        {
            isBlind = true;
            work.Observer.Detail($"Could not read the history of {executionArn}, so that only its end is seen: {work.Shown(failure.Problem)}");
        }

        return trail;
    }

    private void Take(FlatEvent item)
    {
        trail.Take(item);
        if (!IsCurrent) return;
        maps.Take(item);
        work.Observer.Event(item);
    }

    private bool LookAtState()
    {
        if (!patience.Try($"look at {work.Report!.Name}", () => work.Cloud.Executions.Find(executionArn)!, out var found)) return false;
        // One that was just started may not be seen yet.
        if (found is null) return ++looksInVain >= LooksInVain ? throw new ExecutionStop(ExecutionMessages.NoSuchExecution(executionArn)) : false;
        looksInVain = 0;
        return HasEnded(found) && Finish(work.Report!.With(found));
    }

    private bool IsSettled(FlatEvent end, bool isOver)
    {
        work.HasEnded();
        string problem;
        try
        {
            var isSeen = patienceForOutput.Try("read its output", () => work.Cloud.Executions.Find(executionArn)!, out var found);
            if (isSeen && found is not null && found.Status == ExecutionStatuses.After(end.Event.Type) && HasEnded(found)) return Finish(work.Report!.With(found));
            if (++looksForOutput < LooksForOutput && !isOver) return false;
            problem = $"AWS still shows it as {found?.Status ?? "missing"}.";
        }
        catch (ExecutionStop stop)
        {
            problem = stop.Diagnostics[0].Message;
        }

        // How it ended is known all the same.
        var report = work.Report!.With(trail);
        if (report.Succeeded && report.Output is null) work.Findings.Add(ExecutionMessages.OutputNotRead(executionArn, report.Region, problem));
        return Finish(report);
    }

    private DescribedExecution? Describe()
    {
        try
        {
            return work.Cloud.Executions.Find(executionArn);
        }
        catch (AwsFailure failure)
        {
            work.Observer.Detail($"Could not read the state of {executionArn}: {work.Shown(failure.Problem)}");
            return null;
        }
    }

    private bool HasEnded(DescribedExecution found) => ExecutionStatuses.IsEnd(found.Status) && found.RedriveCount >= Redrives && found.RedriveCount >= trail.Redrives;

    private bool Finish(ExecutionReport report)
    {
        work.Report = report.FailedIn(trail.End?.State, Machine);
        return true;
    }
}
