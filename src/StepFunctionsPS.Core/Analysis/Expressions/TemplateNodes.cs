using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Expressions;

/// <summary>The payload templates of a state of JSONPath, as they are written.</summary>
internal static class TemplateNodes
{
    private static readonly string[] OfStates = ["Parameters", "ResultSelector", "ItemSelector", "Assign", "Credentials"];
    private static readonly string[] OfMaps = ["ItemReader", "ResultWriter"];

    public static IEnumerable<Node> Of(State state)
    {
        foreach (var key in OfStates)
        {
            if (state.Node[key] is { } template) yield return template;
        }

        foreach (var key in OfMaps)
        {
            if (state.Node[key] is MappingNode inner && inner["Parameters"] is { } template) yield return template;
        }

        if (state.Node["ItemBatcher"] is MappingNode batcher && batcher["BatchInput"] is { } input) yield return input;
        foreach (var owner in Parts.Items(state, "Catch").Concat(Parts.Items(state, "Choices")))
        {
            if (owner["Assign"] is { } template) yield return template;
        }
    }
}
