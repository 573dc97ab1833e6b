namespace StepFunctionsPS.Syntax;

/// <summary>The first line of a block scalar, such as <c>|2-</c>.</summary>
/// <param name="Folded">Whether it is <c>&gt;</c> and not <c>|</c>.</param>
/// <param name="Indent">The given indentation, 0 for none.</param>
/// <param name="Chomping"><c>+</c>, <c>-</c>, or a blank for neither.</param>
/// <param name="End">Where its line ends, in front of the line break.</param>
internal readonly record struct BlockScalarHeader(bool Folded, int Indent, char Chomping, int End)
{
    public static BlockScalarHeader Read(string text, int start)
    {
        var folded = text[start] == '>';
        var indent = 0;
        var chomping = ' ';
        var at = start + 1;
        for (; at < text.Length; at++)
        {
            if (text[at] is '+' or '-') chomping = text[at];
            else if (text[at] is >= '1' and <= '9') indent = text[at] - '0';
            else break;
        }

        while (at < text.Length && text[at] is not ('\n' or '\r')) at++;
        return new BlockScalarHeader(folded, indent, chomping, at);
    }

    /// <summary>Whether the first line with content below the header is indented, as it must be at the root of a document.</summary>
    public bool HasIndentedText(string text)
    {
        if (Indent > 0) return true;
        var column = 0;
        for (var at = End; at < text.Length; at++)
        {
            if (text[at] is '\n' or '\r') column = 0;
            else if (text[at] == ' ') column++;
            else return column > 0;
        }

        return column > 0;
    }
}
