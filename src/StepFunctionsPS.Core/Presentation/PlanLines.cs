using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Comparison;

namespace StepFunctionsPS.Presentation;

/// <summary>A plan as lines that can be coloured.</summary>
internal static class PlanLines
{
    private static readonly IReadOnlyDictionary<ComparisonLineKind, LineKind> Kinds = new Dictionary<ComparisonLineKind, LineKind>
    {
        [ComparisonLineKind.Heading] = LineKind.Heading,
        [ComparisonLineKind.Add] = LineKind.Add,
        [ComparisonLineKind.Change] = LineKind.Change,
        [ComparisonLineKind.Replace] = LineKind.Replace,
        [ComparisonLineKind.Remove] = LineKind.Remove,
        [ComparisonLineKind.Widening] = LineKind.Warning,
        [ComparisonLineKind.Summary] = LineKind.Text,
    };

    public static IEnumerable<ShownLine> Of(IReadOnlyList<ResourceChange> changes) =>
        ComparisonText.Lines(changes).Select(line => new ShownLine(Kinds[line.Kind], line.Text));
}
