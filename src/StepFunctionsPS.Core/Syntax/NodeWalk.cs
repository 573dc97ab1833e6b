using System.Collections.Generic;

namespace StepFunctionsPS.Syntax;

/// <summary>Goes through trees from above, in the order of the text, without a call for each level.</summary>
internal static class NodeWalk
{
    /// <summary>All mappings in a tree, those around others first.</summary>
    public static IEnumerable<MappingNode> Mappings(Node? root)
    {
        var open = new Stack<Node>();
        if (root is not null) open.Push(root);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case MappingNode mapping:
                    yield return mapping;
                    for (var i = mapping.EntryArray.Length - 1; i >= 0; i--) PushIfTree(mapping.EntryArray[i].Value);
                    break;
                case SequenceNode list:
                    for (var i = list.ItemArray.Length - 1; i >= 0; i--) PushIfTree(list.ItemArray[i]);
                    break;
            }
        }

        void PushIfTree(Node node)
        {
            if (node is MappingNode or SequenceNode) open.Push(node);
        }
    }
}
