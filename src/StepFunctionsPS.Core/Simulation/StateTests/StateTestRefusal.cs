using System;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>A test that AWS does not take, in its words.</summary>
internal sealed class StateTestRefusal(string message) : Exception(message);
