using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Tests;

/// <summary>docs/diagnostics.md in the form of a help topic of PowerShell.</summary>
internal static class AboutTopic
{
    private const int Width = 78;

    public static string Write(string markdown)
    {
        var text = new StringBuilder("\uFEFFTOPIC\n    about_StepFunctionsPS_Diagnostics\n\n");
        text.Append("SHORT DESCRIPTION\n    What each code of a finding means, and what to do.\n\nLONG DESCRIPTION\n");
        var intro = markdown.Split('\n').Skip(1).TakeWhile(line => !line.StartsWith("## ", System.StringComparison.Ordinal));
        foreach (var paragraph in DiagnosticPages.Paragraphs(intro)) Append(text, paragraph, 4);
        text.Append("    One code alone:\n\n        (Get-Help about_StepFunctionsPS_Diagnostics) -split '(?m)^    (?=SFN)' |\n            Where-Object { $_ -like 'SFN4003*' }\n\n");
        foreach (var group in DiagnosticPages.Read(markdown).GroupBy(page => page.Group))
        {
            text.Append(group.Key).Append('\n');
            foreach (var page in group)
            {
                text.Append($"    {page.Code} {page.Title}\n");
                foreach (var paragraph in page.Paragraphs) Append(text, paragraph, 8);
            }
        }

        return text.Append("SEE ALSO\n    Test-SfnService\n    about_StepFunctionsPS\n").ToString();
    }

    private static void Append(StringBuilder text, string paragraph, int indent)
    {
        var lines = DiagnosticPages.IsExample(paragraph)
            ? paragraph.Split('\n').Where(line => !line.StartsWith("```", System.StringComparison.Ordinal)).Select(line => "    " + line)
            : Wrap(Plain(paragraph), Width - indent);
        foreach (var line in lines) text.Append(new string(' ', indent)).Append(line).Append('\n');
        text.Append('\n');
    }

    // A console shows the signs of Markdown as they are.
    private static string Plain(string paragraph) => paragraph.Replace("`` ` ``", "'\u0001'", System.StringComparison.Ordinal).Replace('`', '\'').Replace('\u0001', '`').Replace('\n', ' ');

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line += (line.Length > 0 ? " " : "") + word;
        }

        yield return line;
    }
}
