using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Simulation.Coverage;

namespace StepFunctionsPS.Coverage;

/// <summary>Adds up executions by their state machines.</summary>
/// <param name="wanted">The state machines to cover; null for those that were run.</param>
internal sealed class CoverageTallies(IReadOnlyList<StateMachine>? wanted)
{
    private readonly List<CoverageTally> tallies = (wanted ?? []).Select(machine => new CoverageTally(machine)).ToList();
    private readonly Dictionary<StateMachine, IReadOnlyList<CoveragePoint>> points = [];

    /// <summary>Adds an execution with those that it started, or says why that cannot be.</summary>
    public Refusal? Add(Execution execution)
    {
        if (execution.Run is null && execution.Events.Count == 0) return CommandMessages.NoHistory(execution.Name);
        if (Find(execution) is not { } tally)
            return wanted is null ? CommandMessages.DefinitionNotKnown(execution.StateMachine) : CommandMessages.NotToCover(execution.StateMachine, tallies.Select(item => item.Machine.Key));
        tally.Add(Cover(execution, tally));
        // What it started may be of machines that are not to be covered.
        foreach (var child in execution.Children) Add(child);
        return null;
    }

    public IReadOnlyList<StateMachineCoverage> Read() => tallies.Select(tally => tally.Read()).ToArray();

    private CoverageTally? Find(Execution execution)
    {
        if (tallies.FirstOrDefault(tally => IsOf(execution, tally.Machine)) is { } known) return known;
        if (wanted is not null || execution.Run is not { } run) return null;
        var added = new CoverageTally(run.Machine);
        tallies.Add(added);
        return added;
    }

    private static bool IsOf(Execution execution, StateMachine machine)
    {
        var name = execution.StateMachineArn is { } arn ? StateMachineArns.NameOf(arn) : null;
        return ((string?[])[execution.StateMachine, name]).Any(item => item is not null && (item == machine.Key || item == machine.Name || item == machine.LogicalId));
    }

    // A run in this process knows what it passed; one in AWS has a history.
    private RunCoverage Cover(Execution execution, CoverageTally tally) => execution.Run is { } run
        ? run.Trace.Cover(PointsOf(run.Machine))
        : HistoryTrace.Read(tally.Machine.Definition!, execution.Events.Select(item => item.Flat));

    private IReadOnlyList<CoveragePoint> PointsOf(StateMachine machine)
    {
        if (points.TryGetValue(machine, out var known)) return known;
        return points[machine] = CoveragePoints.Of(machine.Definition!);
    }
}
