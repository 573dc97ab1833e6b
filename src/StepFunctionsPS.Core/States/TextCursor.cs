namespace StepFunctionsPS.States;

/// <summary>Walks over the text of an expression; the paths and the intrinsics are parsed with it.</summary>
internal sealed class TextCursor(string text)
{
    public string Text { get; } = text;

    public int At { get; set; }

    /// <summary>How deep parsers have called one another, which is bounded so that a hostile text cannot fill the stack.</summary>
    public int Depth { get; set; }

    public bool AtEnd => At >= Text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public char Current => At < Text.Length ? Text[At] : '\0';

    public char Ahead(int count) => At + count < Text.Length ? Text[At + count] : '\0';

    public bool Take(char c)
    {
        if (AtEnd || Text[At] != c) return false;
        At++;
        return true;
    }

    public bool Take(string word)
    {
        if (string.CompareOrdinal(Text, At, word, 0, word.Length) != 0) return false;
        At += word.Length;
        return true;
    }

    public void Expect(char c)
    {
        if (!Take(c)) throw Problem($"'{c}' should stand here, but {Found} was found");
    }

    public void SkipBlanks()
    {
        while (!AtEnd && char.IsWhiteSpace(Text[At])) At++;
    }

    /// <summary>The next character in words, for messages.</summary>
    public string Found => AtEnd ? "the end" : $"'{Current}'";

    public ExpressionProblem Problem(string problem) => new(At, problem);
}
