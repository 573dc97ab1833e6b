using System.Collections.Generic;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>When CloudFormation turns an update back by itself.</summary>
/// <param name="Triggers">The alarms that do so.</param>
/// <param name="MonitoringTimeInMinutes">How long they are watched after the update; null for CloudFormation's own choice.</param>
public sealed record RollbackConfiguration(IReadOnlyList<RollbackTrigger> Triggers, int? MonitoringTimeInMinutes)
{
    /// <summary>The alarms that do so.</summary>
    public IReadOnlyList<RollbackTrigger> Triggers { get; init; } = new ReadableList<RollbackTrigger>(Triggers);

    /// <summary>The alarms.</summary>
    public override string ToString() => $"{Triggers}";
}

/// <summary>An alarm that turns an update back.</summary>
/// <param name="Arn">The alarm.</param>
/// <param name="Type">Its type in CloudFormation.</param>
public sealed record RollbackTrigger(string Arn, string Type)
{
    /// <summary>The alarm.</summary>
    public override string ToString() => Arn;
}
