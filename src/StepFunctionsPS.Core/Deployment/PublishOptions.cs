namespace StepFunctionsPS.Deployment;

/// <summary>What the user says of a deployment beside the service file.</summary>
internal sealed record PublishOptions
{
    /// <summary>Whether state machines may be replaced or deleted.</summary>
    public bool AllowReplacement { get; init; }

    /// <summary>Whether CloudFormation is asked also when nothing seems to have changed.</summary>
    public bool Force { get; init; }

    /// <summary>Whether to come back once CloudFormation works.</summary>
    public bool NoWait { get; init; }

    /// <summary>The name of the change set; null for one of our own.</summary>
    public string? ChangeSetName { get; init; }

    /// <summary>Whether the change set is only made, for the words of the plan.</summary>
    public bool NoExecute { get; init; }

    /// <summary>Whether the stack is to be protected from deletion; null to leave it as it is.</summary>
    public bool? TerminationProtection { get; init; }

    /// <summary>How long to wait at most; null for as long as it takes.</summary>
    public System.TimeSpan? Timeout { get; init; }
}
