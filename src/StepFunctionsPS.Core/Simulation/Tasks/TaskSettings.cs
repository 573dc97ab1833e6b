using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Tasks;

/// <summary>What a Task sends and how long it waits, worked out for one try.</summary>
internal sealed record TaskSettings(ResourceName Resource, Node Parameters, TimeSpan? Timeout, TimeSpan? Heartbeat, Node? Credentials, string Region)
{
    public long? TimeoutSeconds => (long?)Timeout?.TotalSeconds;

    public long? HeartbeatSeconds => (long?)Heartbeat?.TotalSeconds;
}
