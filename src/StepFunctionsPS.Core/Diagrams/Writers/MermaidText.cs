using System.Globalization;
using System.Text;
using StepFunctionsPS.Diagrams.Svg;

namespace StepFunctionsPS.Diagrams.Writers;

/// <summary>Text as it stands between the quotes of a Mermaid label, where signs may mean Markdown, formulas, comments or HTML.</summary>
internal static class MermaidText
{
    private const string Harmless = " ,:()?!=/'+";
    private const string HarmlessInWords = "-_.$";

    public static string Escape(string text)
    {
        var line = XmlText.Allowed(StateLabel.OneLine(text));
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            if (letter > '~' || char.IsLetterOrDigit(letter) || Harmless.IndexOf(letter) >= 0 || (HarmlessInWords.IndexOf(letter) >= 0 && IsInWord(line, i))) escaped.Append(letter);
            else escaped.Append('#').Append(((int)letter).ToString(CultureInfo.InvariantCulture)).Append(';');
        }

        return escaped.ToString();
    }

    // "$.total" begins with a sign and is a word all the same; "1." and "- " begin lists.
    private static bool IsInWord(string line, int at) => line[at] == '$'
        ? at + 1 < line.Length && line[at + 1] != '$' && (at == 0 || line[at - 1] != '$')
        : at > 0 && at + 1 < line.Length && (char.IsLetterOrDigit(line[at - 1]) || line[at - 1] == '$') && char.IsLetterOrDigit(line[at + 1]);
}
