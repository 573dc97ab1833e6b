using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison;

/// <summary>The differences of a section of a template that has no resources: outputs, parameters, conditions, mappings, its description.</summary>
internal static class SectionChanges
{
    public static IEnumerable<ResourceChange> Find(string section, Node? before, Node? after, Redaction redaction)
    {
        if ((before ?? after) is not MappingNode || before is not (null or MappingNode) || after is not (null or MappingNode))
            return NodeComparison.Find(before, after, "", ComparisonScope.Lax, default).Select(difference => Change(section, difference, redaction, false));
        var (was, now) = (before as MappingNode ?? MappingNode.Empty, after as MappingNode ?? MappingNode.Empty);
        return StackComparison.Merged(was.Entries, now.Entries).SelectMany(key =>
        {
            var isSecret = section == "Parameters" && (IsSecret(was[key]) || IsSecret(now[key]));
            var place = now.Find(key)?.KeySpan is { Source: not null } own ? own : now.Span;
            return NodeComparison.Find(was[key], now[key], PathText.Append("", key), ComparisonScope.Lax.Below(key), place).Select(difference => Change(section, difference, redaction, isSecret));
        });
    }

    private static ResourceChange Change(string section, Difference difference, Redaction redaction, bool isSecret)
    {
        var isDefault = isSecret && (difference.Path.EndsWith(".Default", System.StringComparison.Ordinal) || difference.Before is null or MappingNode || difference.After is null or MappingNode);
        var (before, after, detail) = redaction.Show(difference, isDefault);
        var isWhole = difference.Path.IndexOf('.') < 0 && difference.Path.IndexOf('[') < 0;
        var action = isWhole && difference.Before is null ? ChangeAction.Add : isWhole && difference.After is null ? ChangeAction.Remove : ChangeAction.Change;
        return new ResourceChange(action, section, "", redaction.Show(difference.Path)) { Before = before, After = after, Detail = detail, Source = difference.After is null ? default : difference.Source };
    }

    private static bool IsSecret(Node? parameter) => parameter?.Child("NoEcho") is { } flag && FunctionText.Of(flag) == "true";
}
