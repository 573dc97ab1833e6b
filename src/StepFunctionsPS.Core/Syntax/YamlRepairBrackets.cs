using System.Collections.Generic;

namespace StepFunctionsPS.Syntax;

/// <summary>What a repair knows about the brackets around a place, from the outermost one on.</summary>
internal sealed class YamlRepairBrackets
{
    private readonly List<(int From, int To)> comments = [];
    private bool isOutdented;
    private bool isRefused;
    private bool isBehindPlain;
    private bool isBehindComment;
    private int endOfValue = -1;

    public int Depth { get; private set; }

    /// <summary>The offset of the outermost bracket.</summary>
    public int Start { get; private set; }

    public IReadOnlyList<(int From, int To)> Comments => comments;

    /// <summary>Whether a plain text stands too far left for the scanner, in brackets that js-yaml can read.</summary>
    public bool NeedsJoin => isOutdented && !isRefused;

    public void Open(int at)
    {
        if (Depth++ > 0) return;
        Start = at;
        comments.Clear();
        isOutdented = isRefused = isBehindPlain = isBehindComment = false;
    }

    public void Close(int end)
    {
        Depth--;
        EndValue(end);
    }

    public void AddComment(int from, int to)
    {
        if (Depth == 0) return;
        comments.Add((from, to));
        isBehindComment = true;
    }

    /// <summary>A token begins; a plain text does not go on behind a comment, so that a comma must stand there.</summary>
    public void BeginToken(char first)
    {
        if (isBehindPlain && isBehindComment && first is not (',' or ']' or '}' or ':')) isRefused = true;
        isBehindPlain = isBehindComment = false;
    }

    public void AddPlain(bool tooFarLeft)
    {
        isBehindPlain = Depth > 0;
        isOutdented |= tooFarLeft;
    }

    /// <summary>A text in quotes or a pair of brackets ends.</summary>
    public void EndValue(int end) => endOfValue = end;

    /// <summary>Whether a colon follows a quoted key so closely that it needs no blank behind it.</summary>
    public bool IsAdjacentValue(int colon) => colon == endOfValue;

    /// <summary>These brackets have a mistake in them that joining would hide.</summary>
    public void Refuse() => isRefused = true;
}
