using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>What the settings of a machine need: logs, traces and keys. A setting that is switched off needs nothing.</summary>
internal static class MachineGrants
{
    private static readonly string[] Log =
    [
        "logs:CreateLogDelivery", "logs:GetLogDelivery", "logs:UpdateLogDelivery", "logs:DeleteLogDelivery", "logs:ListLogDeliveries",
        "logs:PutResourcePolicy", "logs:DescribeResourcePolicies", "logs:DescribeLogGroups",
    ];

    private static readonly string[] Trace = ["xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets"];

    private static readonly string[] UseKeys = ["kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];

    private static readonly string[] Encrypt = ["kms:Decrypt", "kms:Encrypt"];

    private static readonly string[] MakeDataKeys = ["kms:GenerateDataKey"];

    public static IEnumerable<Grant> Of(StateMachine machine, TaskContext context)
    {
        var settings = machine.Entry.Value as MappingNode ?? MappingNode.Empty;
        if (machine.Logging is { Level: not "OFF" }) yield return new Grant(Log, AnyResource.Node, Asker(settings, "loggingConfig"));
        if (machine.Tracing is { Enabled: true }) yield return new Grant(Trace, AnyResource.Node, Asker(settings, "tracingConfig"));
        if (machine.KmsKeyArns.Count > 0) yield return new Grant(UseKeys, machine.KmsKeyArns, Asker(settings, "kmsKeyArns"));
        if (machine.Encryption?.KmsKeyId is { } key)
        {
            var arn = KmsKey.Arn(key, context);
            yield return new Grant(Encrypt, arn, Asker(settings, "encryptionConfig"));
            // Each execution is encrypted by a data key of its own.
            yield return new Grant(MakeDataKeys, arn, Asker(settings, "encryptionConfig"));
        }
    }

    private static Asker Asker(MappingNode settings, string key) => new(key, IsState: false, settings.Find(key)!.KeySpan);
}
