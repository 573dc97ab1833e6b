using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Readers;

/// <summary>Reads the key Retry.</summary>
internal static class RetryReader
{
    public static IReadOnlyList<Retrier> Read(StateFields fields) =>
        fields.Mappings("Retry", position => $"{fields.Place}, retrier {position}")?.Select(ReadOne).ToArray() ?? Array.Empty<Retrier>();

    private static Retrier ReadOne(StateFields fields) => new(
        fields.Node,
        fields.Texts("ErrorEquals"),
        fields.FixedNumber("IntervalSeconds"),
        fields.FixedNumber("MaxAttempts"),
        fields.FixedNumber("BackoffRate"),
        fields.FixedNumber("MaxDelaySeconds"),
        fields.Text("JitterStrategy") is StringNode { Value: "FULL" });
}
