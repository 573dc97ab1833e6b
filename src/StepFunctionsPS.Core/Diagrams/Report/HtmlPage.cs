using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>
/// Writes one file that opens from disk and asks for nothing else. All of it can be read without scripts; the one script lets
/// events be searched. Nothing from outside can run: the policy of the page names its styles and its script by their hashes.
/// </summary>
/// <param name="name">The machine.</param>
/// <param name="graph">Its states.</param>
/// <param name="overlay">What the run did; null for no run.</param>
/// <param name="run">The run; null for none.</param>
/// <param name="direction">Where the picture goes.</param>
/// <param name="theme">The colours.</param>
internal sealed class HtmlPage(string name, StateGraph graph, RunOverlay? overlay, DrawnRun? run, DiagramDirection direction, DiagramTheme theme)
{
    public string Write()
    {
        var picture = Diagram.Draw(graph, overlay, new DiagramOptions(DiagramFormat.Svg) { Direction = direction, Theme = theme, IdPrefix = "picture-svg" });
        var style = PageStyle.Write(theme, WidthOf(picture));
        var title = HtmlText.Escape(overlay is null ? name : $"{name}: {overlay.Status}");
        var text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        text.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {Hash(style)} {Hash(StyleOf(picture))}; script-src {(run is null ? "'none'" : Hash(PageScript.Text))}; base-uri 'none'; form-action 'none'\">\n");
        text.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        text.Append($"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n");
        Body(text, picture);
        if (run is not null) text.Append($"<script>{PageScript.Text}</script>\n");
        return text.Append("</body>\n</html>\n").ToString();
    }

    private void Body(StringBuilder text, string picture)
    {
        var states = new PageStates(graph);
        if (run is null || overlay is null)
        {
            text.Append($"<header>\n<h1>{HtmlText.Escape(name)}</h1>\n");
            if (graph.Comment.Length > 0) text.Append($"<p>{HtmlText.Escape(graph.Comment)}</p>\n");
            text.Append("</header>\n<main>\n");
            Picture(text, picture);
            new StateSection(states, null, null).Write(text);
            text.Append("</main>\n");
            return;
        }

        var payloads = new Payloads();
        var events = EventSelection.Of(run.Events);
        new HeaderSection(name, run, overlay, payloads).Write(text);
        text.Append("<main>\n");
        Picture(text, picture);
        new StateSection(states, overlay, events).Write(text);
        new TimelineSection(states, run).Write(text);
        IterationSection.Write(text, states, run.Events);
        ChildSection.Write(text, run.Children, payloads);
        new EventSection(states, events, payloads).Write(text);
        text.Append("</main>\n");
    }

    private static void Picture(StringBuilder text, string picture) =>
        text.Append("<section id=\"picture\" aria-labelledby=\"picture-head\">\n<h2 id=\"picture-head\">Diagram</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Diagram\">\n").Append(picture).Append("</div>\n</section>\n");

    private static string StyleOf(string picture) => Between(picture, "<style>", "</style>");

    private static double WidthOf(string picture) => double.Parse(Between(picture, " width=\"", "\""), CultureInfo.InvariantCulture);

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text.Substring(start, text.IndexOf(after, start, StringComparison.Ordinal) - start);
    }

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return $"'sha256-{Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(text)))}'";
    }
}
