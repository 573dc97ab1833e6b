using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>The entries of <c>functions:</c>, which is a mapping or a list of them; null entries are dropped.</summary>
internal static class FunctionMaps
{
    public static IReadOnlyList<MappingEntry> Read(Fields file, DiagnosticBag diagnostics) => Merged(file, diagnostics).Entries
        .Where(entry => entry.Value is not NullNode)
        .ToArray();

    private static MappingNode Merged(Fields file, DiagnosticBag diagnostics)
    {
        if (file.Any("functions") is not SequenceNode list) return file.Mapped("functions") ?? MappingNode.Empty;
        Node merged = MappingNode.Empty;
        foreach (var item in list.Items)
        {
            if (item is MappingNode map) merged = NodeMerge.Merge((MappingNode)merged, map);
            else if (item is not (NullNode or UnknownNode)) diagnostics.Add(ServiceMessages.WrongKind(item.Span, "functions", file.Owner, "a list of mappings", item.Kind).About(item));
        }

        return (MappingNode)merged;
    }
}
