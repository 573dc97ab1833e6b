using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StepFunctionsPS.Diagnostics;

/// <summary>
/// docs/diagnostics.md, which is shipped within Core: the one place where codes are explained. Below <c>## </c> and a group
/// it has <c>### SFN4003 title</c> and paragraphs for each code.
/// </summary>
internal static class DiagnosticPages
{
    private const string GroupSign = "## ";
    private const string CodeSign = "### ";
    private const string FenceSign = "```";

    private static readonly Lazy<IReadOnlyDictionary<string, DiagnosticPage>> Known = new(() => Read(Load()).ToDictionary(page => page.Code, StringComparer.Ordinal));

    /// <summary>All codes, in the order of the document.</summary>
    public static IReadOnlyCollection<string> Codes => (IReadOnlyCollection<string>)((Dictionary<string, DiagnosticPage>)Known.Value).Keys;

    public static IEnumerable<DiagnosticPage> All => Known.Value.Values;

    /// <summary>The page of a code; null when there is none.</summary>
    public static DiagnosticPage? Find(string code) => Known.Value.TryGetValue(code, out var page) ? page : null;

    /// <summary>Whether a paragraph is an example, between fences.</summary>
    public static bool IsExample(string paragraph) => paragraph.StartsWith(FenceSign, StringComparison.Ordinal);

    /// <summary>Reads pages from Markdown.</summary>
    public static IEnumerable<DiagnosticPage> Read(string markdown)
    {
        var group = "";
        (string Code, string Title)? heading = null;
        var body = new List<string>();
        foreach (var line in markdown.Split('\n').Select(line => line.TrimEnd()).Concat([GroupSign]))
        {
            if (!line.StartsWith(GroupSign.TrimEnd(), StringComparison.Ordinal))
            {
                body.Add(line);
                continue;
            }

            if (heading is var (code, title)) yield return new DiagnosticPage(code, title, group, Paragraphs(body));
            body.Clear();
            heading = null;
            if (!line.StartsWith(CodeSign, StringComparison.Ordinal)) group = line.Substring(GroupSign.Length - 1).Trim();
            else if (line.Substring(CodeSign.Length).Split([' '], 2) is [var first, var rest]) heading = (first, rest);
        }
    }

    /// <summary>Lines of Markdown as paragraphs. An example between fences is one, whatever empty lines it has.</summary>
    public static IReadOnlyList<string> Paragraphs(IEnumerable<string> lines)
    {
        var paragraphs = new List<string>();
        var open = new List<string>();
        var isExample = false;
        foreach (var line in lines.Concat([""]))
        {
            var isFence = line.StartsWith(FenceSign, StringComparison.Ordinal);
            if ((line.Length == 0 && !isExample) || (isFence && !isExample)) Close();
            if (line.Length > 0 || isExample) open.Add(line);
            if (isFence) isExample = !isExample;
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (open.Count > 0) paragraphs.Add(string.Join("\n", open));
            open.Clear();
        }
    }

    private static string Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("StepFunctionsPS.diagnostics.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
