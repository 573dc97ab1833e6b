using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>The web address of a function.</summary>
/// <param name="IsOpen">Whether anybody may call it; else callers sign with AWS_IAM.</param>
/// <param name="Cors">The rules for browsers; null for none.</param>
/// <param name="InvokeMode">How it answers; null for the standard.</param>
internal sealed record FunctionUrl(bool IsOpen, FunctionUrlCors? Cors, Node? InvokeMode);
