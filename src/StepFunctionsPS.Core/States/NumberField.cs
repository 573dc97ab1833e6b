using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>A number that a definition gives as such, by a path, by a JSONata expression, or leaves to CloudFormation.</summary>
/// <param name="Key">The key, such as <c>TimeoutSeconds</c> or <c>TimeoutSecondsPath</c>.</param>
/// <param name="Node">What is written.</param>
/// <param name="Value">The number, when it is written as such.</param>
/// <param name="Path">The path, or the expression in JSONata, that it is worked out by.</param>
internal sealed record NumberField(string Key, Node Node, double? Value, Expression? Path);
