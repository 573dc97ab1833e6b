namespace StepFunctionsPS.Deployment;

/// <summary>How far a long work is.</summary>
/// <param name="Activity">The whole, such as <c>Publishing orders-dev</c>.</param>
/// <param name="Status">Where it is, such as <c>UPDATE_IN_PROGRESS OrderRole</c>.</param>
/// <param name="Done">How much is done.</param>
/// <param name="Total">Of how much; 0 when that is not known.</param>
internal sealed record DeploymentProgress(string Activity, string Status, long Done, long Total);
