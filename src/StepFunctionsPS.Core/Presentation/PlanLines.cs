using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Presentation;

/// <summary>Differences as lines, one each: a sign, the resource, and what of it differs.</summary>
internal static class PlanLines
{
    private static readonly IReadOnlyDictionary<ChangeAction, (string Sign, LineKind Kind)> Signs = new Dictionary<ChangeAction, (string, LineKind)>
    {
        [ChangeAction.Add] = ("+", LineKind.Add),
        [ChangeAction.Change] = ("~", LineKind.Change),
        [ChangeAction.Replace] = ("±", LineKind.Replace),
        [ChangeAction.Remove] = ("-", LineKind.Remove),
    };

    public static IEnumerable<ShownLine> Of(IEnumerable<ResourceChange> changes) => changes.Select(Of);

    /// <summary>What of the resource differs, in words or as a path.</summary>
    public static string What(ResourceChange change) => change.Detail.Length > 0 ? change.Detail : change.Path;

    private static ShownLine Of(ResourceChange change)
    {
        var (sign, kind) = Signs[change.Action];
        var type = change.ResourceType.Length > 0 ? $" ({change.ResourceType})" : "";
        var what = What(change) is { Length: > 0 } text ? $": {text}" : "";
        var values = change.Detail.Length == 0 && change is { Before: { } before, After: { } after } ? $": {before} -> {after}" : "";
        return new ShownLine(change.IsWidening ? LineKind.Warning : kind, $"  {sign} {change.LogicalId}{type}{what}{values}{(change.IsWidening ? " (allows more than before)" : "")}");
    }
}
