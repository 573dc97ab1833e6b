using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Deployment;

/// <summary>Which failed events of a work are causes, and not consequences of others. The first one is the cause.</summary>
internal static class FailureCauses
{
    private static readonly Regex Consequence = new(
        @"(?:creation|update|deletion|create|delete) (?:was )?cancell?ed|^Embedded stack .* was not successfully|^The following resource\(s\) failed to|^Resource .* cancelled$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline);

    /// <summary>The causes in order; those of the rollback are not among them.</summary>
    public static IReadOnlyList<StackEvent> Of(IReadOnlyList<StackEvent> events) => Causes(events.TakeWhile(item => !BeginsRollback(item)));

    /// <summary>What kept a rollback from its end.</summary>
    public static IReadOnlyList<StackEvent> OfRollback(IReadOnlyList<StackEvent> events) => Causes(events.SkipWhile(item => !BeginsRollback(item)));

    private static StackEvent[] Causes(IEnumerable<StackEvent> events)
    {
        var failed = events.Where(item => item.IsFailure && !IsOfStack(item)).ToArray();
        var causes = failed.Where(item => !Consequence.IsMatch(item.Reason ?? "")).ToArray();
        // Where all say only that they were cancelled, the first of them says most.
        return causes.Length > 0 ? causes : failed.Take(1).ToArray();
    }

    private static bool BeginsRollback(StackEvent item) => item.Depth == 0 && IsOfStack(item) && StackStatus.IsRollback(item.Status);

    private static bool IsOfStack(StackEvent item) => item.PhysicalId is not null && item.PhysicalId == item.StackId;
}
