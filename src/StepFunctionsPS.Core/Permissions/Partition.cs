using System;

namespace StepFunctionsPS.Permissions;

/// <summary>The part of AWS that a region belongs to, as ARNs name it.</summary>
internal static class Partition
{
    public static string Of(string region) =>
        region.StartsWith("us-gov", StringComparison.Ordinal) ? "aws-us-gov"
        : region.StartsWith("cn-", StringComparison.Ordinal) ? "aws-cn"
        : "aws";
}
