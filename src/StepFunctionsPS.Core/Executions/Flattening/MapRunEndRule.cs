namespace StepFunctionsPS.Executions;

/// <summary>The run of a distributed Map ends; the attempt goes on until the state says so.</summary>
internal sealed class MapRunEndRule() : AttemptRule("Map")
{
    protected override FlatEvent End(HistoryEvent item, Visit visit, FlatEvent read, Visit? raiser) => read with { Duration = item.Timestamp - read.Started };
}
