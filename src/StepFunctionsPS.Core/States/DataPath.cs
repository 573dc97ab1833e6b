using StepFunctionsPS.States.Paths;

namespace StepFunctionsPS.States;

/// <summary>InputPath or OutputPath: an expression, or null for an empty object.</summary>
internal sealed record DataPath(Expression? Expression);

/// <summary>ResultPath: where in the input the result goes; null drops the result.</summary>
internal sealed record ResultPath(JsonPath? Path);
