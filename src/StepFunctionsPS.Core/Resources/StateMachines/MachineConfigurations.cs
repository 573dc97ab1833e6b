using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary>The properties of a state machine for logs, traces and encryption; null where nothing is said of them.</summary>
internal static class MachineConfigurations
{
    public static MappingNode? Logging(StateMachine machine)
    {
        if (machine.Logging is not { } logging) return null;
        var groups = logging.LogGroup is null ? logging.Destinations : logging.Destinations.Append(CloudFormation.GetAtt(machine.LogGroupLogicalId, "Arn"));
        var destinations = groups.Select(arn => CloudFormation.Of("CloudWatchLogsLogGroup", CloudFormation.Of("LogGroupArn", arn))).ToArray();
        return new MappingBuilder()
            .Set("Level", logging.Level)
            .Set("IncludeExecutionData", new BooleanNode(logging.IncludesExecutionData))
            .SetIfAny("Destinations", destinations.Length == 0 ? null : new SequenceNode(destinations))
            .Build();
    }

    public static MappingNode? Tracing(StateMachine machine) =>
        machine.Tracing is { } tracing ? CloudFormation.Of("Enabled", new BooleanNode(tracing.Enabled)) : null;

    public static MappingNode? Encryption(StateMachine machine)
    {
        if (machine.Encryption is not { } encryption) return null;
        // AWS refuses a key, and a period for which it is used, beside a type that has none.
        if (encryption.KmsKeyId is not { } key) return CloudFormation.Of("Type", new StringNode(encryption.Type));
        return new MappingBuilder()
            .Set("KmsDataKeyReusePeriodSeconds", encryption.ReusePeriod)
            .Set("KmsKeyId", key is StringNode text ? CloudFormation.Sub(text.Value) : key)
            .Set("Type", encryption.Type)
            .Build();
    }
}
