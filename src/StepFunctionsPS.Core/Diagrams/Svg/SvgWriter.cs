using System;
using System.Linq;
using System.Text;
using StepFunctionsPS.Diagrams.Writers;
using static StepFunctionsPS.Diagrams.Svg.XmlText;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>Writes a picture that stands for itself.</summary>
internal sealed class SvgWriter : IDiagramWriter
{
    private const double Margin = 24;
    private const double TitleHeight = 30;
    private const double StatusHeight = 20;

    public string Write(StateGraph graph, RunOverlay? overlay, DiagramOptions options)
    {
        var root = new PictureLayout(overlay, options.Direction).Root(graph.Root);
        var title = TextBlock.Fit(Allowed(options.Title ?? ""), 16, isBold: true, Math.Max(300, root.Box.Width), 1);
        var status = overlay is null ? "" : "Run " + RunText.Status(overlay);
        var head = (title.Lines.Count > 0 ? TitleHeight : 0) + (status.Length > 0 ? StatusHeight : 0);
        var width = Math.Ceiling(Math.Max(Math.Max(root.Box.Width, title.Width), TextWidth.Of(status, NodeCard.SmallSize)) + (2 * Margin));
        var height = Math.Ceiling(root.Box.Height + head + (2 * Margin));
        var id = SafeId(options.IdPrefix);
        var text = new StringBuilder();
        text.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{id}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" width=\"{Number(width)}\" height=\"{Number(height)}\" viewBox=\"0 0 {Number(width)} {Number(height)}\">\n");
        text.Append($"<title id=\"{id}-title\">{Escape(options.Title is { Length: > 0 } named ? named : "State machine")}</title>\n<desc id=\"{id}-desc\">{Escape(Description(graph, overlay))}</desc>\n");
        text.Append($"<style>\n{StyleSheet.Write(id, options.Theme, overlay is not null)}</style>\n<rect class=\"ground\" width=\"100%\" height=\"100%\" rx=\"10\"/>\n");
        var y = Margin;
        if (title.Lines.Count > 0) text.Append($"<text class=\"title\" x=\"{Number(Margin)}\" y=\"{Number(y += 16)}\">{Escape(title.Lines[0])}</text>\n");
        if (status.Length > 0) text.Append($"<text class=\"small\" x=\"{Number(Margin)}\" y=\"{Number(y + (title.Lines.Count > 0 ? 18 : 11))}\">{Escape(status)}</text>\n");
        text.Append($"<g transform=\"translate({Number((width - root.Box.Width) / 2)} {Number(Margin + head)})\">\n");
        new SvgPicture(text, overlay).Region(root);
        return text.Append("</g>\n</svg>\n").ToString();
    }

    private static string Description(StateGraph graph, RunOverlay? overlay)
    {
        var states = graph.AllNodes().Where(node => node.IsState).ToArray();
        var parts = new[]
        {
            StateLabel.OneLine(graph.Comment),
            $"{states.Length} {(states.Length == 1 ? "state" : "states")}: {string.Join(", ", states.Select(state => StateLabel.OneLine(state.Name)))}.",
            overlay is null ? "" : $"Run {RunText.Status(overlay)}.",
        };
        return string.Join(" ", parts.Where(part => part.Length > 0));
    }

    // What a selector can name without escapes.
    private static string SafeId(string prefix)
    {
        var id = new string([.. prefix.Select(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' ? letter : '-')]);
        return id.Length > 0 && char.IsLetter(id[0]) ? id : "sfn" + id;
    }
}
