namespace StepFunctionsPS.Simulation.References;

/// <summary>The account and region that a local run pretends to be in.</summary>
internal sealed record LocalAccount(string Region, string AccountId)
{
    /// <summary>The account, unless something else is said.</summary>
    public const string DefaultId = "123456789012";

    public string Partition => Permissions.Partition.Of(Region);

    /// <summary>The ARN of something in them.</summary>
    public string Arn(string service, string rest) => $"arn:{Partition}:{service}:{Region}:{AccountId}:{rest}";

    public string MachineArn(string name) => Arn("states", "stateMachine:" + name);

    public string FunctionArn(string name) => Arn("lambda", "function:" + name);

    public string ActivityArn(string name) => Arn("states", "activity:" + name);
}
