using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Suppressions;

/// <summary>What stands where in a YAML text: keys with their values, items of lists, and the text of both.</summary>
internal sealed class YamlElements
{
    private readonly List<(int Start, int End, bool IsEntry)> elements = [];
    private readonly List<SourceSpan> scalars = [];
    private readonly SourceText source;

    public YamlElements(SourceText source, Node root)
    {
        this.source = source;
        Add(root);
    }

    /// <summary>Whether a place is inside a text, where nothing is a comment.</summary>
    public bool IsText(int offset) => scalars.Any(scalar => scalar.Start <= offset && offset < scalar.End && !IsHeader(scalar, offset));

    /// <summary>Whether nothing stands before a place.</summary>
    public bool IsTop(int offset) => elements.TrueForAll(element => element.Start > offset);

    /// <summary>The element that begins at the next line with content; null at the end of the file.</summary>
    public SourceSpan? After(int line)
    {
        while (++line <= source.LineCount)
        {
            var text = source.LineAt(line);
            var content = text.TrimStart();
            if (content.Length == 0 || content[0] == '#' || content is "---") continue;
            var at = source.StartOf(line) + text.Length - content.Length;
            return content[0] == '-' && (content.Length == 1 || content[1] is ' ' or '\t')
                ? Widest(elements.Where(element => element.Start > at && !element.IsEntry))
                : Widest(elements.Where(element => element.Start == at && element.IsEntry)) ?? Widest(elements.Where(element => element.Start >= at));
        }

        return null;
    }

    /// <summary>The element of a line: what begins in it, else what it belongs to.</summary>
    public SourceSpan? On(int line, int before)
    {
        var from = source.StartOf(line);
        var first = elements.Where(element => element.Start >= from && element.Start < before).OrderBy(element => element.Start).ThenBy(element => element.End).ToArray();
        if (first.Length > 0) return Span(first[0]);
        var at = from + source.LineAt(line).TakeWhile(char.IsWhiteSpace).Count();
        var around = elements.Where(element => element.Start <= at && at < element.End).OrderBy(element => element.End - element.Start).ToArray();
        return around.Length > 0 ? Span(around[0]) : null;
    }

    private SourceSpan? Widest(IEnumerable<(int Start, int End, bool IsEntry)> candidates)
    {
        var sorted = candidates.OrderBy(element => element.Start).ThenByDescending(element => element.End).ToArray();
        return sorted.Length > 0 ? Span(sorted[0]) : null;
    }

    private SourceSpan Span((int Start, int End, bool IsEntry) element) => new(source, element.Start, element.End);

    private void Add(Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    // What an alias or a merge brings stands elsewhere, and has been seen there.
                    if (entry.KeySpan.Source != source) continue;
                    elements.Add((entry.KeySpan.Start, System.Math.Max(entry.KeySpan.End, entry.Value.Span.End), IsEntry: true));
                    scalars.Add(entry.KeySpan);
                    Add(entry.Value);
                }

                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    elements.Add((item.Span.Start, item.Span.End, IsEntry: false));
                    Add(item);
                }

                break;
            default:
                scalars.Add(node.Span);
                break;
        }
    }

    // 'Cause: |  # a comment': what follows on the first line of a text of several is no part of it.
    private bool IsHeader(SourceSpan scalar, int offset)
    {
        if (source.Text[scalar.Start] is not ('|' or '>')) return false;
        for (var i = scalar.Start + 1; i < offset; i++)
        {
            if (source.Text[i] is not (' ' or '\t' or '-' or '+' or (>= '1' and <= '9'))) return false;
        }

        return true;
    }
}
