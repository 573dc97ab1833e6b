namespace StepFunctionsPS.Services.Functions;

/// <summary>The alias through which a function with provisioned concurrency or SnapStart is called.</summary>
internal sealed record FunctionAlias(string Name, string LogicalId);
