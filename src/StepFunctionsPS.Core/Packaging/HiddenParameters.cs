using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Packaging;

/// <summary>Values of parameters that are marked <c>NoEcho</c>, and so are not to be shown.</summary>
internal static class HiddenParameters
{
    public static IEnumerable<string> Of(StackSettings stack, Template template)
    {
        var hidden = (template.Root["Parameters"] as MappingNode ?? MappingNode.Empty).Entries
            .Where(entry => (entry.Value as MappingNode)?["NoEcho"] is BooleanNode { Value: true } or StringNode { Value: "true" })
            .ToDictionary(entry => entry.Key, entry => (MappingNode)entry.Value);
        return stack.Parameters.Where(parameter => parameter.Value is not null && hidden.ContainsKey(parameter.Key)).Select(parameter => parameter.Value!)
            .Concat(hidden.Values.Select(parameter => parameter["Default"]).OfType<StringNode>().Select(text => text.Value));
    }
}
