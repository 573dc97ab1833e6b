using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>What happens with events that a function is given without waiting for its answer.</summary>
internal sealed record AsyncInvocation(Destination? OnSuccess, Destination? OnFailure, Node? MaximumEventAge, Node? MaximumRetryAttempts);
