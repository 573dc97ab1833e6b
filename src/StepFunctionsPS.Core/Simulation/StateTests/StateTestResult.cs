using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>What a run of one state came to, as TestState of Step Functions tells it.</summary>
/// <param name="Status">SUCCEEDED, FAILED, RETRIABLE or CAUGHT_ERROR.</param>
/// <param name="Output">The output, also of a caught error; else null.</param>
/// <param name="Error">The name of the error, when there was one.</param>
/// <param name="Cause">Its cause.</param>
/// <param name="NextState">Where it went; null at an end.</param>
/// <param name="InspectionData">The values on the way through the state.</param>
internal sealed record StateTestResult(string Status, Node? Output, string? Error, string? Cause, string? NextState, MappingNode InspectionData);
