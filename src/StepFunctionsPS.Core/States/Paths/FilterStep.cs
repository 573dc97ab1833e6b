using System.Collections.Generic;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary><c>[?(@.status == 'open')]</c>: the items for which the condition holds; an object is tested as a whole.</summary>
internal sealed class FilterStep(FilterCondition condition, string text) : PathStep
{
    public override bool IsDefinite => false;

    public override void Select(Node from, Node root, List<Node> found)
    {
        if (from is SequenceNode list)
        {
            foreach (var item in list.Items)
            {
                if (condition.Holds(item, root)) found.Add(item);
            }
        }
        else if (from is MappingNode && condition.Holds(from, root))
        {
            found.Add(from);
        }
    }

    public override void Write(StringBuilder output) => output.Append(text);
}
