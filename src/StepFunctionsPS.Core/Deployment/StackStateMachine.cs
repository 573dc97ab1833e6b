namespace StepFunctionsPS;

/// <summary>A state machine of a stack.</summary>
/// <param name="Key">Its key in the service file; where that is not at hand, what its logical id tells of it.</param>
/// <param name="StateMachineArn">Its ARN.</param>
/// <param name="LogicalId">The id of its resource in the template.</param>
/// <param name="StackName">The stack that it belongs to.</param>
/// <param name="Region">The region that it is in.</param>
public sealed record StackStateMachine(string Key, string StateMachineArn, string LogicalId, string StackName, string Region)
{
    /// <summary>Its name in AWS. A property Name would, down the pipeline, become the name of an execution.</summary>
    public string StateMachineName => StateMachineArn.Substring(StateMachineArn.LastIndexOf(':') + 1);

    /// <summary><c>STANDARD</c> or <c>EXPRESS</c>; null when that is not known.</summary>
    public string? Type { get; init; }

    /// <summary>The machine in the service file, for places there; null when that is not at hand.</summary>
    internal StateMachine? Machine { get; init; }

    /// <summary>Where the console shows it.</summary>
    public string ConsoleUrl => Deployment.ConsoleLink.StateMachine(Region, StateMachineArn);

    /// <summary>The ARN.</summary>
    public override string ToString() => StateMachineArn;
}
