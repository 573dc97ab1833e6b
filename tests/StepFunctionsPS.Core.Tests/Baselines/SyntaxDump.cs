using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Baselines;

/// <summary>A tree with the place of each of its nodes, one a line.</summary>
internal static class SyntaxDump
{
    public static string Write(Node root)
    {
        var text = new StringBuilder();
        Write(root, "", 0, text);
        return text.ToString();
    }

    private static void Write(Node node, string key, int depth, StringBuilder text)
    {
        var span = node.Span;
        var value = node switch
        {
            MappingNode => "mapping",
            SequenceNode => "list",
            UnknownNode => "unknown",
            _ => node.ToString(),
        };
        text.Append(new string(' ', depth * 2)).Append($"{key}{value}  ({span.Line},{span.Column})-({span.EndLine},{span.EndColumn})\n");
        if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries) Write(entry.Value, $"{entry.Key} ({entry.KeySpan.Line},{entry.KeySpan.Column}): ", depth + 1, text);
        }
        else if (node is SequenceNode list)
        {
            foreach (var item in list.Items) Write(item, "- ", depth + 1, text);
        }
    }
}
