namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Finds where a regular expression ends: at a <c>/</c> that is neither escaped nor inside of brackets.</summary>
internal static class RegexLiteral
{
    /// <summary>Reads from the opening slash to behind the flags.</summary>
    public static (string Pattern, string Flags) Scan(string text, ref int at)
    {
        var start = ++at;
        var depth = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '/' && depth == 0 && !IsEscaped(text, at)) return Close(text, start, ref at);
            if (text[at - 1] == '\\') continue;
            if (text[at] is '(' or '[' or '{') depth++;
            if (text[at] is ')' or ']' or '}') depth--;
        }

        throw JsonataFailure.At(at, "S0302");
    }

    private static (string Pattern, string Flags) Close(string text, int start, ref int at)
    {
        var pattern = text.Substring(start, at - start);
        if (pattern.Length == 0) throw JsonataFailure.At(at, "S0301");
        var flags = ++at;
        while (at < text.Length && text[at] is 'i' or 'm') at++;
        return (pattern, text.Substring(flags, at - flags));
    }

    private static bool IsEscaped(string text, int at)
    {
        var slashes = 0;
        while (text[at - slashes - 1] == '\\') slashes++;
        return slashes % 2 != 0;
    }
}
