using System;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>The run of a distributed Map fails before or after its child executions.</summary>
internal sealed class MapRunFailure(string error, string cause) : Exception(cause)
{
    public StateError Error { get; } = new(error, cause);
}
