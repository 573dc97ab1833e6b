namespace StepFunctionsPS.Diagrams;

/// <summary>A step of a run from one state to another.</summary>
/// <param name="From">The state; empty for the start of a region.</param>
/// <param name="To">The next one; empty for the end of a region.</param>
/// <param name="IsCaught">Whether an error led there.</param>
internal readonly record struct RunStep(string From, string To, bool IsCaught);
