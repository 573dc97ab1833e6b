namespace StepFunctionsPS.Deployment;

/// <summary>What a deployment can have done, as <see cref="Stack.Outcome"/> says it.</summary>
internal static class StackOutcome
{
    public const string Created = "Created";

    public const string Updated = "Updated";

    public const string Unchanged = "Unchanged";
}
