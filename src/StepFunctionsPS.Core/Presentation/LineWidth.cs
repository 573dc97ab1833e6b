using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Presentation;

/// <summary>Fits texts into the lines of a screen.</summary>
/// <param name="width">How many characters a line has before it breaks; null for any number.</param>
internal sealed class LineWidth(int? width)
{
    private const int Narrowest = 20;

    // The last column is left free: consoles break the line when it is filled.
    public bool Fits(string text) => width is not { } most || text.Length < most;

    /// <summary>The text, cut off where it is too long.</summary>
    public string Cut(string text) => Fits(text) ? text : text.Substring(0, Math.Max(1, width!.Value - 4)) + "...";

    /// <summary>The text on as many lines as it needs, broken at blanks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="left">How many columns something else takes.</param>
    public IEnumerable<string> Wrapped(string text, int left)
    {
        var room = Math.Max(Narrowest, (width ?? int.MaxValue) - left - 1);
        while (text.Length > room)
        {
            var end = text.LastIndexOf(' ', room);
            if (end <= 0) end = room;
            yield return text.Substring(0, end);
            text = text.Substring(end).TrimStart();
        }

        if (text.Length > 0) yield return text;
    }
}
