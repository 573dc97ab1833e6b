namespace StepFunctionsPS.Variables;

/// <summary>A parameter as the parameter store gives it.</summary>
/// <param name="Type"><c>String</c>, <c>StringList</c> or <c>SecureString</c>.</param>
/// <param name="Value">Its value as text.</param>
public sealed record AwsParameter(string Type, string Value);
