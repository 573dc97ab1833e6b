namespace StepFunctionsPS.Executions;

/// <summary>A state machine in AWS.</summary>
/// <param name="StateMachineArn">Its ARN; a version or an alias may follow.</param>
/// <param name="Region">The region that it is in.</param>
internal sealed record ExecutionTarget(string StateMachineArn, string Region)
{
    /// <summary>The type of machines whose executions AWS keeps.</summary>
    public const string Standard = "STANDARD";

    /// <summary>The type of machines whose executions only their logs tell of.</summary>
    public const string Express = "EXPRESS";

    /// <summary>The machine in its service file; null when that is not at hand.</summary>
    public StateMachine? Machine { get; init; }

    /// <summary><c>STANDARD</c> or <c>EXPRESS</c>, as the service or the template says; null where Step Functions has to be asked.</summary>
    public string? Type { get; init; }

    public bool IsExpress => Type == Express;

    /// <summary>Whether Step Functions was asked for the type and did not say it: the caller may not look at machines.</summary>
    public bool IsTypeWithheld { get; init; }

    /// <summary>The key of the machine where its service is at hand, else its name.</summary>
    public string Name => Machine?.Key ?? StateMachineArns.NameOf(StateMachineArn);
}
