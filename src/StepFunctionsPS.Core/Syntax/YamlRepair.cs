namespace StepFunctionsPS.Syntax;

/// <summary>
/// js-yaml does not ask for indentation inside quotes and brackets, the scanner does. Where it stops for that,
/// the lines are joined in its copy of the text and it starts again.
/// </summary>
internal static class YamlRepair
{
    /// <summary>The words of a problem with a plain text in brackets that starts too far left.</summary>
    public const string DeficientIndentation = "deficient indentation";

    /// <summary>Whether something could be done about the problem.</summary>
    public static bool Apply(YamlProblem problem, char[] text)
    {
        if (problem.Words.Contains("found wrong indentation"))
        {
            var close = QuoteSearch.CloseOf(problem.Source.Text, problem.Start);
            if (close < 0) return false;
            YamlScanText.Join(text, problem.Start, close);
            return true;
        }

        return problem.Words == DeficientIndentation && problem.OpenBracket >= 0 && JoinWithLineBefore(text, problem.Start);
    }

    private static bool JoinWithLineBefore(char[] text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] is ' ' or '\t' or '\n' or '\r') start--;
        if (start == at || start == 0) return false;
        // Behind a comment the joined line would become part of it.
        for (var i = start - 1; i >= 0 && text[i] is not ('\n' or '\r'); i--)
        {
            if (text[i] == '#') return false;
        }

        YamlScanText.Join(text, start, at);
        return true;
    }
}
