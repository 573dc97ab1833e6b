using System;
using System.Linq;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison;

/// <summary>A value as one text, the same for values that mean the same.</summary>
internal static class CanonicalKey
{
    public static string Of(Node node, ComparisonScope scope)
    {
        var text = new StringBuilder();
        Write(node, scope, text);
        return text.ToString();
    }

    /// <summary>A function that is no text by itself, with its arguments.</summary>
    public static string OfArguments(MappingNode function)
    {
        var text = new StringBuilder();
        WriteMapping(function, ComparisonScope.Lax, text);
        return text.ToString();
    }

    private static void Write(Node node, ComparisonScope scope, StringBuilder text)
    {
        if (scope.IsStrict && (node is NumberNode or BooleanNode))
        {
            text.Append(node is NumberNode number ? FunctionText.Number(number) : node.ToString());
            return;
        }

        if (FunctionText.Of(node) is { } plain)
        {
            text.Append('"').Append(plain.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append('"');
            return;
        }

        switch (node)
        {
            case MappingNode mapping: WriteMapping(mapping, scope, text); break;
            case SequenceNode { Items: [var only] } when scope.IsPolicy: Write(only, scope, text); break;
            case SequenceNode list: WriteList(list, scope, text); break;
            default: text.Append("null"); break;
        }
    }

    private static void WriteMapping(MappingNode mapping, ComparisonScope scope, StringBuilder text)
    {
        text.Append('{');
        foreach (var entry in mapping.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append('"').Append(entry.Key).Append("\":");
            Write(entry.Value, scope.Below(entry.Key), text);
            text.Append(',');
        }

        text.Append('}');
    }

    private static void WriteList(SequenceNode list, ComparisonScope scope, StringBuilder text)
    {
        var items = list.Items.Select(item => Of(item, scope.BelowItem));
        if (scope.IsSet) items = items.OrderBy(item => item, StringComparer.Ordinal);
        text.Append('[');
        foreach (var item in items) text.Append(item).Append(',');
        text.Append(']');
    }
}
