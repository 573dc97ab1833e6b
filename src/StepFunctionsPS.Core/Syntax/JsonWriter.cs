using System.Globalization;
using System.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Writes JSON text, the same bytes for the same value. Layout and escapes are those of JavaScript's
/// <c>JSON.stringify</c>, so that definitions equal the ones that the Serverless Framework writes.
/// </summary>
public static class JsonWriter
{
    /// <summary>On one line, without blanks.</summary>
    public static string WriteCompact(Node node)
    {
        var text = new StringBuilder();
        Write(node, text, indent: -1);
        return text.ToString();
    }

    /// <summary>On many lines, indented by two blanks, lines ending in <c>\n</c>.</summary>
    public static string WriteIndented(Node node) => WriteIndented(node, "");

    /// <summary>The same with something behind it.</summary>
    internal static string WriteIndented(Node node, string end)
    {
        var text = new StringBuilder();
        Write(node, text, indent: 0);
        return text.Append(end).ToString();
    }

    /// <summary>A text with its quotes and escapes.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2);
        WriteString(value, text);
        return text.ToString();
    }

    private static void Write(Node node, StringBuilder text, int indent)
    {
        switch (node)
        {
            case StringNode value: WriteString(value.Value, text); break;
            case NumberNode number: text.Append(number.Text); break;
            case BooleanNode flag: text.Append(flag.Value ? "true" : "false"); break;
            case MappingNode mapping: WriteMapping(mapping, text, indent); break;
            case SequenceNode list: WriteSequence(list, text, indent); break;
            default: text.Append("null"); break;
        }
    }

    private static void WriteMapping(MappingNode mapping, StringBuilder text, int indent)
    {
        var inner = indent < 0 ? indent : indent + 1;
        text.Append('{');
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            if (i > 0) text.Append(',');
            BreakLine(text, inner);
            WriteString(mapping.Entries[i].Key, text);
            text.Append(indent < 0 ? ":" : ": ");
            Write(mapping.Entries[i].Value, text, inner);
        }

        if (mapping.Entries.Count > 0) BreakLine(text, indent);
        text.Append('}');
    }

    private static void WriteSequence(SequenceNode list, StringBuilder text, int indent)
    {
        var inner = indent < 0 ? indent : indent + 1;
        text.Append('[');
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0) text.Append(',');
            BreakLine(text, inner);
            Write(list.Items[i], text, inner);
        }

        if (list.Items.Count > 0) BreakLine(text, indent);
        text.Append(']');
    }

    private static void BreakLine(StringBuilder text, int indent)
    {
        if (indent >= 0) text.Append('\n').Append(' ', indent * 2);
    }

    private static void WriteString(string value, StringBuilder text)
    {
        text.Append('"');
        var plainFrom = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c >= ' ' && c != '"' && c != '\\' && !char.IsSurrogate(c)) continue;
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
                continue;
            }

            text.Append(value, plainFrom, i - plainFrom);
            plainFrom = i + 1;
            WriteEscape(c, text);
        }

        text.Append(value, plainFrom, value.Length - plainFrom).Append('"');
    }

    private static void WriteEscape(char c, StringBuilder text)
    {
        switch (c)
        {
            case '"': text.Append("\\\""); break;
            case '\\': text.Append("\\\\"); break;
            case '\b': text.Append("\\b"); break;
            case '\f': text.Append("\\f"); break;
            case '\n': text.Append("\\n"); break;
            case '\r': text.Append("\\r"); break;
            case '\t': text.Append("\\t"); break;
            // Other control characters, and halves of surrogate pairs, which have no UTF-8 form.
            default: text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
        }
    }
}
