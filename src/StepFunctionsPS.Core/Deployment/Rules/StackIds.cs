using System;

namespace StepFunctionsPS.Deployment;

/// <summary>Reads ARNs of stacks: <c>arn:aws:cloudformation:us-east-1:123456789012:stack/orders-dev/guid</c>. A name has none of their parts.</summary>
internal static class StackIds
{
    public static bool IsArn(string text) => text.StartsWith("arn:", StringComparison.Ordinal);

    public static string NameOf(string id) => id.Split('/') is { Length: > 1 } parts ? parts[1] : id;

    public static string? PartitionOf(string id) => Part(id, 1);

    public static string? RegionOf(string id) => Part(id, 3);

    public static string? AccountOf(string id) => Part(id, 4);

    private static string? Part(string id, int index) => IsArn(id) && id.Split(':') is { Length: > 5 } parts ? parts[index] : null;
}
