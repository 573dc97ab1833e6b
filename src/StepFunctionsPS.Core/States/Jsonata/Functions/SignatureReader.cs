using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Reads signatures: <c>&lt;s-n?:s></c>. What they say of results counts for nothing.</summary>
internal static class SignatureReader
{
    // Far beyond what anybody writes, and few enough to fit arguments to them one inside of another.
    private const int MostParameters = 200;

    public static List<SignatureParameter> Read(string text)
    {
        var parameters = new List<SignatureParameter>();
        for (var at = 1; at < text.Length && text[at] != ':'; at++)
        {
            if (parameters.Count >= MostParameters) throw JsonataFailure.At(at, "S0500");
            var last = parameters.Count - 1;
            switch (text[at])
            {
                case 's' or 'n' or 'b' or 'l' or 'o': parameters.Add(new SignatureParameter(text[at] + "m", text[at].ToString())); break;
                case 'a': parameters.Add(new SignatureParameter("asnblfom", "a")); break;
                case 'f': parameters.Add(new SignatureParameter("f", "f")); break;
                case 'j': parameters.Add(new SignatureParameter("asnblom", "j")); break;
                case 'x': parameters.Add(new SignatureParameter("asnblfom", "x")); break;
                case '(': parameters.Add(Choice(text, ref at)); break;
                case '-' when last >= 0: parameters[last] = parameters[last] with { TakesContext = true, Optional = parameters[last].Optional + 1 }; break;
                case '?' when last >= 0: parameters[last] = parameters[last] with { Optional = parameters[last].Optional + 1 }; break;
                case '+' when last >= 0: parameters[last] = parameters[last] with { IsRepeated = true }; break;
                case '<': Parameterize(parameters, text, ref at); break;
            }
        }

        return parameters;
    }

    private static SignatureParameter Choice(string text, ref int at)
    {
        var start = at;
        at = EndOf(text, at, '(', ')');
        var choice = text.Substring(start + 1, at - start - 1);
        if (choice.IndexOf('<') >= 0) throw JsonataFailure.At(start, "S0402", value: new TextValue(choice));
        return new SignatureParameter(choice + "m", "(" + choice + ")");
    }

    private static void Parameterize(List<SignatureParameter> parameters, string text, ref int at)
    {
        var last = parameters.Count - 1;
        if (last < 0 || parameters[last].Type is not ("a" or "f"))
            throw JsonataFailure.At(at, "S0401", value: last < 0 ? null : new TextValue(parameters[last].Type));
        var start = at;
        at = EndOf(text, at, '<', '>');
        parameters[last] = parameters[last] with { Subtype = text.Substring(start + 1, at - start - 1) };
    }

    private static int EndOf(string text, int at, char open, char close)
    {
        for (var depth = 1; ++at < text.Length;)
        {
            if (text[at] == close && --depth == 0) return at;
            if (text[at] == open) depth++;
        }

        return text.Length;
    }
}
