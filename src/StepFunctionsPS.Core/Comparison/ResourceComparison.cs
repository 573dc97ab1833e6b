using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Comparison.Access;
using StepFunctionsPS.Comparison.Definitions;
using StepFunctionsPS.Resources.StateMachines;
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
            differences.AddRange(NodeComparison.Find(before["Type"], after["Type"], "Type", ComparisonScope.Lax, place).Select(difference => difference with { Detail = "CloudFormation refuses another type for the same logical id" }));
            return WithAccess(differences, AccessRules.Find(type, null, now), place);
        }

        if (type == StateMachineResources.Type && MachineDefinition.Properties.All(property => NodeComparison.AreEqual(was[property], now[property], ComparisonScope.Strict)))
            (was, now) = (WithoutDefinition(was), WithoutDefinition(now));
        else if (type == StateMachineResources.Type && MachineDefinition.Find(was) is { } old && MachineDefinition.Find(now) is { } definition)
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
            var touched = Enumerable.Range(0, differences.Count).Where(i => IsOf(differences[i], change.Path)).ToArray();
            var named = touched.Where(i => Names(differences[i], change)).ToArray();
            if (touched.Length == 0) differences.Add(new Difference(change.Path, change.Path, null, null, place) { Detail = change.Words, IsWidening = true });
            var told = named.Length > 0 ? named : touched.Take(1).ToArray();
            foreach (var i in told) differences[i] = differences[i] with { IsWidening = true, Detail = i == told[0] ? Joined(differences[i].Detail, change.Words) : differences[i].Detail };
        }

        return differences;
    }

    private static bool IsOf(Difference difference, string path) =>
        PathText.IsAtOrBelow(difference.Path, path) || PathText.IsAtOrBelow(path, difference.Path) || PathText.IsAtOrBelow(difference.OldPath, path) && difference.After is null;

    // A resource that was allowed already may have come to another place of the statement.
    private static bool Names(Difference difference, AccessChange change) => (difference.After ?? difference.Before) is { } value && FunctionText.Of(value) is { } text && change.Texts.Contains(text);

    private static string Joined(string words, string more) => words.Length == 0 ? more : words.Contains(more) ? words : $"{words}; {more}";

    private static Difference Worded(Difference difference) => Code.Contains(difference.Path) ? difference with { Detail = "the code differs" } : difference;

    private static MappingNode WithoutDefinition(MappingNode properties) =>
        new(properties.Entries.Where(entry => !MachineDefinition.Properties.Contains(entry.Key)).ToArray(), properties.Span);

    // A resource without properties has none of them, and not one thing less.
    private static MappingNode WithProperties(MappingNode resource, MappingNode properties) => resource["Properties"] is not (null or MappingNode) ? resource :
        new([.. resource.Entries.Where(entry => entry.Key != "Properties"), new MappingEntry("Properties", properties, resource.Find("Properties")?.KeySpan ?? default)], resource.Span);
}
