using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Syntax;

/// <summary>
/// Writes JSON text, the same bytes for the same value. Layout and escapes are those of JavaScript's
/// <c>JSON.stringify</c>, so that definitions equal the ones that the Serverless Framework writes.
/// </summary>
public static class JsonWriter
{
    // Most texts are short and there are many of them; a buffer that a long one has grown is let go.
    private const int LargestSpare = 64 * 1024;

    [ThreadStatic]
    private static TextBuffer? spare;

    /// <summary>On one line, without blanks.</summary>
    public static string WriteCompact(Node node) => WriteCompact(node, null);

    /// <summary>The same with the keys of all mappings in an order; null to leave them in theirs.</summary>
    internal static string WriteCompact(Node node, IComparer<string>? order)
    {
        var text = spare ?? new TextBuffer();
        spare = null;
        Write(node, text, indent: -1, order);
        var written = text.Take();
        if (text.Capacity <= LargestSpare) spare = text;
        return written;
    }

    /// <summary>On many lines, indented by two blanks, lines ending in <c>\n</c>.</summary>
    public static string WriteIndented(Node node) => WriteIndented(node, "");

    /// <summary>The same with something behind it.</summary>
    internal static string WriteIndented(Node node, string end)
    {
        var text = new TextBuffer();
        Write(node, text, indent: 0);
        text.Append(end);
        return text.Take();
    }

    /// <summary>The same, into a file or the like.</summary>
    internal static void WriteIndented(Node node, string end, TextWriter target)
    {
        var text = new TextBuffer(target);
        Write(node, text, indent: 0);
        text.Append(end);
        text.Flush();
    }

    /// <summary>A text with its quotes and escapes.</summary>
    public static string Quote(string value)
    {
        var text = new TextBuffer();
        WriteString(value, text);
        return text.Take();
    }

    private static void Write(Node node, TextBuffer text, int indent, IComparer<string>? order = null)
    {
        switch (node)
        {
            case StringNode value: WriteString(value.Value, text); break;
            case NumberNode number: text.Append(number.Text); break;
            case BooleanNode flag: text.Append(flag.Value ? "true" : "false"); break;
            case MappingNode mapping: WriteMapping(mapping, text, indent, order); break;
            case SequenceNode list: WriteSequence(list, text, indent, order); break;
            default: text.Append("null"); break;
        }
    }

    private static void WriteMapping(MappingNode mapping, TextBuffer text, int indent, IComparer<string>? order)
    {
        var entries = order is null || mapping.Entries.Count < 2 ? mapping.EntryArray : [.. mapping.Entries.OrderBy(entry => entry.Key, order)];
        var inner = indent < 0 ? indent : indent + 1;
        text.Append('{');
        for (var i = 0; i < entries.Length; i++)
        {
            if (i > 0) text.Append(',');
            BreakLine(text, inner);
            WriteString(entries[i].Key, text);
            text.Append(indent < 0 ? ":" : ": ");
            Write(entries[i].Value, text, inner, order);
        }

        if (entries.Length > 0) BreakLine(text, indent);
        text.Append('}');
    }

    private static void WriteSequence(SequenceNode list, TextBuffer text, int indent, IComparer<string>? order)
    {
        var items = list.ItemArray;
        var inner = indent < 0 ? indent : indent + 1;
        text.Append('[');
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) text.Append(',');
            BreakLine(text, inner);
            Write(items[i], text, inner, order);
        }

        if (items.Length > 0) BreakLine(text, indent);
        text.Append(']');
    }

    private static void BreakLine(TextBuffer text, int indent)
    {
        if (indent < 0) return;
        text.Append('\n');
        text.Append(' ', indent * 2);
    }

    private static void WriteString(string value, TextBuffer text)
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

        text.Append(value, plainFrom, value.Length - plainFrom);
        text.Append('"');
    }

    private static void WriteEscape(char c, TextBuffer text)
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
            default: text.Append("\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
        }
    }
}
