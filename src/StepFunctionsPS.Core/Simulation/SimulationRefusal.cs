using System;

namespace StepFunctionsPS.Simulation;

/// <summary>Unwinds a run that cannot go on for a reason that AWS does not have; never leaves the simulator.</summary>
internal sealed class SimulationRefusal(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
