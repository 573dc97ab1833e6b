namespace StepFunctionsPS.Syntax;

/// <summary>Characters that YAML does not allow in a text unless they are written as escapes.</summary>
internal static class ControlCharacters
{
    /// <summary>The offset of the first one within a scalar, or -1.</summary>
    public static int FirstIn(string text, int start, int end)
    {
        var isQuoted = start < end && text[start] is '"' or '\'';
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c < ' ' && c is not ('\t' or '\n' or '\r')) return i;
            if (!isQuoted && c is (>= '\u007f' and <= '\u009f' and not '\u0085') or '\ufffe' or '\uffff') return i;
        }

        return -1;
    }
}
