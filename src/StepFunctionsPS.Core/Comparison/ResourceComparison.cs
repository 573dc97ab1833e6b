using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Comparison.Access;
using StepFunctionsPS.Comparison.Definitions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Comparison;

/// <summary>Finds where two resources of the same id differ, and what of that allows more.</summary>
internal static class ResourceComparison
{
    private static readonly string[] Code = ["Properties.Code.S3Key", "Properties.Content.S3Key"];

    public static IReadOnlyList<Difference> Find(MappingNode before, MappingNode after, SourceSpan place)
    {
        if (after.Span.Source is not null) place = after.Span;
        var type = TypeOf(after);
        var (was, now) = (Properties(before), Properties(after));
        var differences = new List<Difference>();
        if (TypeOf(before) != type)
        {
            differences.AddRange(NodeComparison.Find(before["Type"], after["Type"], "Type", ComparisonScope.Lax, place));
            return WithAccess(differences, AccessRules.Find(type, null, now), place);
        }

        if (type == MachineDefinition.Type && MachineDefinition.Find(was) is { } old && MachineDefinition.Find(now) is { } definition)
        {
            var around = MachineDefinition.Properties.Select(property => now[property]).First(value => value is not null)!.Span;
            differences.AddRange(DefinitionComparison.Compare(old, definition, "Definition", around.Source is null ? place : around));
            (was, now) = (WithoutDefinition(was), WithoutDefinition(now));
        }

        differences.InsertRange(0, NodeComparison.Find(WithProperties(before, was), WithProperties(after, now), "", ComparisonScope.Lax, place).Select(Worded));
        return WithAccess(differences, AccessRules.Find(type, Properties(before), Properties(after)), place);
    }

    public static string TypeOf(MappingNode resource) => (resource["Type"] as StringNode)?.Value ?? "";

    public static MappingNode Properties(MappingNode resource) => resource["Properties"] as MappingNode ?? MappingNode.Empty;

    // More than one thing can be said of one place, and one thing of several places.
    private static IReadOnlyList<Difference> WithAccess(List<Difference> differences, IReadOnlyList<AccessChange> changes, SourceSpan place)
    {
        foreach (var change in changes)
        {
            var touched = differences.FindIndex(difference => IsOf(difference, change.Path));
            if (touched < 0) differences.Add(new Difference(change.Path, change.Path, null, null, place) { Detail = change.Words, IsWidening = true });
            else differences[touched] = differences[touched] with { IsWidening = true, Detail = Joined(differences[touched].Detail, change.Words) };
        }

        return differences;
    }

    private static bool IsOf(Difference difference, string path) =>
        PathText.IsAtOrBelow(difference.Path, path) || PathText.IsAtOrBelow(path, difference.Path) || PathText.IsAtOrBelow(difference.OldPath, path) && difference.After is null;

    private static string Joined(string words, string more) => words.Length == 0 ? more : words.Contains(more) ? words : $"{words}; {more}";

    private static Difference Worded(Difference difference) => Code.Contains(difference.Path) ? difference with { Detail = "the code differs" } : difference;

    private static MappingNode WithoutDefinition(MappingNode properties) =>
        new(properties.Entries.Where(entry => !MachineDefinition.Properties.Contains(entry.Key)).ToArray(), properties.Span);

    // A resource without properties has none of them, and not one thing less.
    private static MappingNode WithProperties(MappingNode resource, MappingNode properties) =>
        new([.. resource.Entries.Where(entry => entry.Key != "Properties"), new MappingEntry("Properties", properties, resource.Find("Properties")?.KeySpan ?? default)], resource.Span);
}
