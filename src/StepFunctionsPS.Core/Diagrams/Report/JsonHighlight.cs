using System.Text;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>Writes JSON over several lines, each kind of value in a class of its own, until the room is used up.</summary>
internal sealed class JsonHighlight
{
    private readonly StringBuilder text = new();
    private readonly int most;
    private int written;

    private JsonHighlight(int most) => this.most = most;

    private bool IsFull => written >= most;

    /// <summary>The text of a payload; what is no JSON, since AWS has cut it off, stands as it is.</summary>
    /// <param name="json">The payload.</param>
    /// <param name="most">How many characters there is room for.</param>
    public static string Write(string json, int most)
    {
        if (JsonReader.Read(new SourceText("", json), InputLimits.Default).Output is not { } node) return HtmlText.Short(json, most);
        var writer = new JsonHighlight(most);
        writer.Value(node, 0);
        if (writer.IsFull) writer.text.Append($"\n<em>… cut, {HtmlText.Count(json.Length)} characters in all</em>");
        return writer.text.ToString();
    }

    private void Value(Node node, int depth)
    {
        switch (node)
        {
            case StringNode value: Mark("v", JsonWriter.Quote(value.Value)); break;
            case NumberNode number: Mark("n", number.Text); break;
            case BooleanNode flag: Mark("l", flag.Value ? "true" : "false"); break;
            case MappingNode { Entries.Count: > 0 } mapping: Mapping(mapping, depth); break;
            case SequenceNode { Items.Count: > 0 } list: List(list, depth); break;
            case MappingNode: Plain("{}"); break;
            case SequenceNode: Plain("[]"); break;
            default: Mark("l", "null"); break;
        }
    }

    private void Mapping(MappingNode mapping, int depth)
    {
        Plain("{");
        for (var i = 0; i < mapping.Entries.Count && !IsFull; i++)
        {
            Break(depth + 1, i);
            Mark("k", JsonWriter.Quote(mapping.Entries[i].Key));
            Plain(": ");
            Value(mapping.Entries[i].Value, depth + 1);
        }

        Close(depth, "}");
    }

    private void List(SequenceNode list, int depth)
    {
        Plain("[");
        for (var i = 0; i < list.Items.Count && !IsFull; i++)
        {
            Break(depth + 1, i);
            Value(list.Items[i], depth + 1);
        }

        Close(depth, "]");
    }

    private void Break(int depth, int index) => Plain((index > 0 ? ",\n" : "\n") + new string(' ', depth * 2));

    // What is cut is not closed: it would look whole.
    private void Close(int depth, string bracket)
    {
        if (!IsFull) Plain("\n" + new string(' ', depth * 2) + bracket);
    }

    private void Mark(string kind, string value)
    {
        if (IsFull) return;
        var room = most - written;
        written += value.Length;
        text.Append($"<span class=\"{kind}\">{HtmlText.Escape(value.Length > room ? value.Substring(0, room) : value)}</span>");
    }

    private void Plain(string value)
    {
        if (IsFull) return;
        written += value.Length;
        text.Append(value);
    }
}
