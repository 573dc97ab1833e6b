using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>A tag; its value is a text or a CloudFormation function.</summary>
internal sealed record Tag(string Key, Node Value);
