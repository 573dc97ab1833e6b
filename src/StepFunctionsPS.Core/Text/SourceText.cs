using System.Collections.Generic;

namespace StepFunctionsPS.Text;

/// <summary>The text of one file or string, with what is needed to say where in it something stands.</summary>
internal sealed class SourceText
{
    private readonly int[] lineStarts;

    /// <summary>Takes a text under the name that messages show for it.</summary>
    /// <param name="path">The path as the user would write it, or a name such as <c>(input)</c>.</param>
    /// <param name="text">The whole text.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = FindLineStarts(text);
    }

    /// <summary>The path or name that messages show.</summary>
    public string Path { get; }

    /// <summary>The whole text, decoded, without byte order mark.</summary>
    public string Text { get; }

    /// <summary>The number of lines, at least one.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>Line and column of an offset, both counted from 1.</summary>
    public (int Line, int Column) PositionAt(int offset)
    {
        var clamped = System.Math.Max(0, System.Math.Min(offset, Text.Length));
        var found = System.Array.BinarySearch(lineStarts, clamped);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, clamped - lineStarts[line] + 1);
    }

    /// <summary>The offset of the first character of a line, counted from 1.</summary>
    public int StartOf(int line) => lineStarts[line - 1];

    /// <summary>The text of a line, counted from 1, without its line break.</summary>
    public string LineAt(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Length ? lineStarts[line] : Text.Length;
        return Text.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts.ToArray();
    }
}
