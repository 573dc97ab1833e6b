namespace StepFunctionsPS.Comparison.Access;

/// <summary>Patterns of IAM: <c>*</c> is any text, <c>?</c> any character. Upper and lower case are the same, as in actions.</summary>
internal static class Wildcard
{
    /// <summary>Whether all texts of a pattern are texts of another one. It says no where that is hard to know.</summary>
    public static bool Covers(string wide, string narrow)
    {
        var (w, n, star, mark) = (0, 0, -1, 0);
        while (n < narrow.Length)
        {
            if (w < wide.Length && wide[w] == '*')
            {
                star = w++;
                mark = n;
            }
            else if (w < wide.Length && (wide[w] == '?' ? narrow[n] != '*' : char.ToLowerInvariant(wide[w]) == char.ToLowerInvariant(narrow[n])))
            {
                w++;
                n++;
            }
            else if (star >= 0)
            {
                w = star + 1;
                n = ++mark;
            }
            else return false;
        }

        while (w < wide.Length && wide[w] == '*') w++;
        return w == wide.Length;
    }
}
