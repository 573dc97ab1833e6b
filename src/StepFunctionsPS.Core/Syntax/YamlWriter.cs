using System.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Writes YAML text in block style, the same bytes for the same value: two blanks of indentation,
/// lines ending in <c>\n</c>, texts plain only where every reader of YAML takes them for texts.
/// </summary>
public static class YamlWriter
{
    // Readers need not look further than this for the colon behind a key.
    private const int LongestSimpleKey = 1000;

    /// <summary>The value as a document; it ends with a line break.</summary>
    public static string Write(Node node)
    {
        var text = new StringBuilder();
        switch (node)
        {
            case MappingNode { Entries.Count: > 0 } mapping: WriteMapping(mapping, text, indent: 0); break;
            case SequenceNode { Items.Count: > 0 } list: WriteSequence(list, text, indent: 0); break;
            default: WriteScalar(node, text, indent: -2); break;
        }

        return text.ToString();
    }

    // The first line goes where the text stands, the others start with the indentation.
    private static void WriteMapping(MappingNode mapping, StringBuilder text, int indent)
    {
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            if (i > 0) text.Append(' ', indent);
            var key = YamlSpelling.Of(mapping.Entries[i].Key);
            if (key.Length > LongestSimpleKey) text.Append("? ").Append(key).Append('\n').Append(' ', indent).Append(':');
            else text.Append(key).Append(':');
            WriteValue(mapping.Entries[i].Value, text, indent);
        }
    }

    private static void WriteValue(Node value, StringBuilder text, int indent)
    {
        switch (value)
        {
            case MappingNode { Entries.Count: > 0 } mapping:
                text.Append('\n').Append(' ', indent + 2);
                WriteMapping(mapping, text, indent + 2);
                break;
            case SequenceNode { Items.Count: > 0 } list:
                text.Append('\n').Append(' ', indent + 2);
                WriteSequence(list, text, indent + 2);
                break;
            default:
                text.Append(' ');
                WriteScalar(value, text, indent);
                break;
        }
    }

    private static void WriteSequence(SequenceNode list, StringBuilder text, int indent)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0) text.Append(' ', indent);
            text.Append("- ");
            switch (list.Items[i])
            {
                case MappingNode { Entries.Count: > 0 } mapping: WriteMapping(mapping, text, indent + 2); break;
                case SequenceNode { Items.Count: > 0 } inner: WriteSequence(inner, text, indent + 2); break;
                default: WriteScalar(list.Items[i], text, indent); break;
            }
        }
    }

    private static void WriteScalar(Node node, StringBuilder text, int indent)
    {
        switch (node)
        {
            case StringNode { Value: var value } when YamlSpelling.IsBlock(value, canIndent: indent >= 0): WriteBlock(value, text, indent + 2); return;
            case StringNode value: text.Append(YamlSpelling.Of(value.Value)); break;
            case NumberNode number: text.Append(number.Text); break;
            case BooleanNode flag: text.Append(flag.Value ? "true" : "false"); break;
            case MappingNode: text.Append("{}"); break;
            case SequenceNode: text.Append("[]"); break;
            default: text.Append("null"); break;
        }

        text.Append('\n');
    }

    private static void WriteBlock(string value, StringBuilder text, int indent)
    {
        text.Append('|');
        if (value.TrimStart('\n')[0] == ' ') text.Append('2');
        if (!value.EndsWith("\n", System.StringComparison.Ordinal)) text.Append('-');
        else if (value.EndsWith("\n\n", System.StringComparison.Ordinal)) text.Append('+');
        text.Append('\n');
        var body = value.EndsWith("\n", System.StringComparison.Ordinal) ? value.Substring(0, value.Length - 1) : value;
        foreach (var line in body.Split('\n'))
        {
            // At the root there is no parent to be deeper than, but a block needs some indentation there, too.
            if (line.Length > 0) text.Append(' ', indent == 0 ? 2 : indent).Append(line);
            text.Append('\n');
        }
    }
}
