using System;
using System.IO;

namespace StepFunctionsPS.Syntax;

/// <summary>Takes text piece by piece. What it holds becomes a text in the end, or goes on to a writer whenever it is full.</summary>
/// <param name="target">The writer; null to keep all.</param>
internal sealed class TextBuffer(TextWriter? target = null)
{
    private const int FirstSize = 4 * 1024;

    private char[] chars = new char[FirstSize];
    private int length;

    public int Capacity => chars.Length;

    public void Append(char c)
    {
        if (length == chars.Length) MakeRoom(1);
        chars[length++] = c;
    }

    public void Append(string text) => Append(text, 0, text.Length);

    public void Append(string text, int start, int count)
    {
        if (count > chars.Length - length) MakeRoom(count);
        text.CopyTo(start, chars, length, count);
        length += count;
    }

    public void Append(char c, int times)
    {
        if (times > chars.Length - length) MakeRoom(times);
        for (var end = length + times; length < end;) chars[length++] = c;
    }

    /// <summary>All that was not given to the writer; the buffer is empty then.</summary>
    public string Take()
    {
        var text = new string(chars, 0, length);
        length = 0;
        return text;
    }

    /// <summary>Gives the writer what is left.</summary>
    public void Flush()
    {
        target?.Write(chars, 0, length);
        length = 0;
    }

    private void MakeRoom(int count)
    {
        if (target is not null) Flush();
        if (count > chars.Length - length) Array.Resize(ref chars, Math.Max(length + count, 2 * chars.Length));
    }
}
