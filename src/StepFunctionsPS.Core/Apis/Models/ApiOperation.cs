namespace StepFunctionsPS.Apis.Models;

/// <summary>One call of a service.</summary>
/// <param name="Name">Its name, such as <c>PutItem</c>.</param>
/// <param name="Input">What it takes; null when nothing.</param>
/// <param name="Output">What it gives; null when nothing.</param>
internal sealed record ApiOperation(string Name, ApiShape? Input, ApiShape? Output);
