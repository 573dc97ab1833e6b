namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>Numbers as JSON has them. What looks like a fraction or an exponent and is none is left to the next token: <c>1..5</c>.</summary>
internal static class NumberLiteral
{
    public static int EndOf(string text, int start)
    {
        // A zero in front is a number of its own.
        var end = text[start] == '0' ? start + 1 : AfterDigits(text, start);
        if (At(text, end) == '.' && IsDigit(At(text, end + 1))) end = AfterDigits(text, end + 1);
        if (At(text, end) is not ('e' or 'E')) return end;
        var exponent = At(text, end + 1) is '+' or '-' ? end + 2 : end + 1;
        return IsDigit(At(text, exponent)) ? AfterDigits(text, exponent) : end;
    }

    private static int AfterDigits(string text, int at)
    {
        while (IsDigit(At(text, at))) at++;
        return at;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
