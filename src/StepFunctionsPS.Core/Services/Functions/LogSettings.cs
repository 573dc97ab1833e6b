using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>How the log group of a function is kept.</summary>
internal sealed record LogSettings(bool Disabled, Node? RetentionInDays, Node? DataProtectionPolicy);
