namespace StepFunctionsPS.Syntax;

/// <summary>What separates the parts of a YAML text: blanks, line breaks and comments.</summary>
internal static class YamlBlanks
{
    /// <summary>The offset of the next part.</summary>
    public static int Skip(string text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] == '#')
            {
                while (at < text.Length && text[at] is not ('\n' or '\r')) at++;
            }
            else if (text[at] is ' ' or '\t' or '\n' or '\r')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }
}
