using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Changes the case of texts as Unicode has it, where one letter can become several: ß is SS. .NET changes letter by letter.</summary>
internal static class FullCase
{
    private const char DottedI = '\u0130';
    private const char Sigma = '\u03A3';
    private const char FinalSigma = '\u03C2';

    private static readonly Dictionary<char, string> Uppers = new()
    {
        ['\u00DF'] = "SS",
        ['\u0131'] = "I",
        ['\u0149'] = "\u02BCN",
        ['\u01F0'] = "J\u030C",
        ['\u0390'] = "\u0399\u0308\u0301",
        ['\u03B0'] = "\u03A5\u0308\u0301",
        ['\u0587'] = "\u0535\u0552",
        ['\u1E96'] = "H\u0331",
        ['\u1E97'] = "T\u0308",
        ['\u1E98'] = "W\u030A",
        ['\u1E99'] = "Y\u030A",
        ['\u1E9A'] = "A\u02BE",
        ['\uFB00'] = "FF",
        ['\uFB01'] = "FI",
        ['\uFB02'] = "FL",
        ['\uFB03'] = "FFI",
        ['\uFB04'] = "FFL",
        ['\uFB05'] = "ST",
        ['\uFB06'] = "ST",
    };

    public static string Upper(string text)
    {
        var upper = text.ToUpperInvariant();
        return upper.Any(Uppers.ContainsKey) ? string.Concat(upper.Select(c => Uppers.TryGetValue(c, out var letters) ? letters : c.ToString())) : upper;
    }

    public static string Lower(string text)
    {
        var lower = new StringBuilder(text.ToLowerInvariant());
        for (var at = text.IndexOf(Sigma); at >= 0; at = text.IndexOf(Sigma, at + 1))
        {
            if (IsLetter(text, at - 1) && !IsLetter(text, at + 1)) lower[at] = FinalSigma;
        }

        return lower.Replace(DottedI.ToString(), "i\u0307").ToString();
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);
}
