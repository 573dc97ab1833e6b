using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>Where the outcome of an asynchronous call goes.</summary>
/// <param name="Target">A function's key, an ARN, or a CloudFormation function.</param>
/// <param name="Type">What <paramref name="Target"/> is when CloudFormation computes it.</param>
internal sealed record Destination(Node Target, string? Type);
