using System;

namespace StepFunctionsPS.Simulation.Objects;

/// <summary>An object cannot be read or written; the text says why.</summary>
internal sealed class ObjectFailure(string problem) : Exception(problem);
