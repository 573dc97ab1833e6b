using System.Linq;
using System.Text;
using StepFunctionsPS.Diagrams.Layout;
using static StepFunctionsPS.Diagrams.Svg.XmlText;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>Writes placed regions as elements.</summary>
internal sealed class SvgPicture(StringBuilder text, RunOverlay? overlay)
{
    private const double LabelLine = 14;

    public void Region(PlacedRegion region, RunOverlay? shown, bool isRoot)
    {
        Edges(region, shown);
        foreach (var node in region.Nodes) Node(node, shown, isRoot);
        foreach (var edge in region.Edges.Where(edge => edge.LabelBox is not null)) Label(edge);
    }

    public void Region(PlacedRegion region) => Region(region, overlay, isRoot: true);

    private void Edges(PlacedRegion region, RunOverlay? shown)
    {
        var joins = new Joins();
        var pieces = region.Edges.Where(edge => edge.Points.Count > 1)
            .Select(edge => (edge, IsTaken: shown?.Taken(region.Region, edge.Edge) > 0)).OrderByDescending(entry => entry.IsTaken)
            .Select(entry => (entry.edge, entry.IsTaken, Drawn: joins.Draw(entry.edge.Edge, entry.edge.Points))).ToArray();
        // What was taken lies above what was not.
        foreach (var (edge, isTaken, (points, isWhole)) in pieces.Reverse())
        {
            var look = (edge.Edge.IsCatch ? " aside" : "") + (isTaken ? " taken" : "");
            text.Append($"<path class=\"line{look}\" d=\"{PathData.Line(points, isWhole)}\"/>\n");
            if (isWhole) text.Append($"<path class=\"head{look}\" d=\"{PathData.Head(points)}\"/>\n");
        }
    }

    private void Label(PlacedEdge edge)
    {
        var box = edge.LabelBox!.Value;
        var look = edge.Edge.IsCatch ? " aside" : "";
        text.Append($"<g><title>{Escape(edge.Edge.Condition)}</title><rect class=\"chip{look}\" {Place(box)} rx=\"{Number(LabelLine / 2)}\"/>");
        for (var i = 0; i < edge.Label.Lines.Count; i++)
            Text($"label middle{look}", box.MiddleX, box.MiddleY + 4 + ((i - ((edge.Label.Lines.Count - 1) / 2.0)) * LabelLine), edge.Label.Lines[i]);
        text.Append("</g>\n");
    }

    private void Node(PlacedNode placed, RunOverlay? shown, bool isRoot)
    {
        var (node, box) = (placed.Node, placed.Box);
        if (!node.IsState && node.Kind != GraphNodeKind.Missing)
        {
            Terminal(node.Kind == GraphNodeKind.Start, box, isRoot);
            return;
        }

        var run = node.IsState ? shown?.Of(node.Name) : null;
        var look = $"{node.Kind}{(placed.Regions.Count > 0 ? " group" : "")}{(run is null ? "" : " " + run.Outcome)}";
        text.Append($"<g class=\"{look}\" transform=\"translate({Number(box.X)} {Number(box.Y)})\"><title>{Escape(NodeText.Full(node, run))}</title>\n");
        Frame(placed);
        Card(placed);
        if (run is not null && run.Visits > 0) Badge(placed, run.Outcome);
        foreach (var region in placed.Regions) Lane(region, run?.HasOwnHistories == true ? null : shown);
        text.Append("</g>\n");
    }

    private void Terminal(bool isStart, Box box, bool isRoot)
    {
        if (isRoot)
        {
            text.Append($"<rect class=\"pill\" {Place(box)} rx=\"{Number(box.Height / 2)}\"/>");
            Text("small middle", box.MiddleX, box.MiddleY + 4, isStart ? "Start" : "End");
        }
        else if (isStart)
        {
            text.Append($"<circle class=\"dot\" cx=\"{Number(box.MiddleX)}\" cy=\"{Number(box.MiddleY)}\" r=\"5\"/>");
        }
        else
        {
            text.Append($"<circle class=\"ring\" fill=\"none\" stroke-width=\"1.4\" cx=\"{Number(box.MiddleX)}\" cy=\"{Number(box.MiddleY)}\" r=\"5\"/><circle class=\"dot\" cx=\"{Number(box.MiddleX)}\" cy=\"{Number(box.MiddleY)}\" r=\"2.5\"/>");
        }

        text.Append('\n');
    }

    private void Frame(PlacedNode placed)
    {
        var stack = placed.Node.Kind == GraphNodeKind.Map && placed.Regions.Count > 0 ? PictureLayout.Stack : 0;
        var box = new Box(0, 0, placed.Box.Width - (2 * stack), placed.Box.Height - (2 * stack));
        for (var i = stack > 0 ? 2 : 0; i >= 0; i--)
            text.Append($"<rect class=\"card\" {Place(box.Moved(i * stack, i * stack))} rx=\"{(placed.Node.Kind is GraphNodeKind.Succeed or GraphNodeKind.Fail ? Number(box.Height / 2) : "9")}\"{(placed.Node.Kind == GraphNodeKind.Missing ? " stroke-dasharray=\"4 3\"" : "")}/>");
    }

    private void Card(PlacedNode placed)
    {
        var (card, node) = (placed.Card, placed.Node);
        var height = card.Size.Height;
        var top = (height - NodeCard.Icon) / 2;
        text.Append($"<rect class=\"tile\" x=\"{Number(NodeCard.Margin)}\" y=\"{Number(top)}\" width=\"24\" height=\"24\" rx=\"{(node.Kind is GraphNodeKind.Succeed or GraphNodeKind.Fail ? "12" : "6")}\"/><path class=\"sign\" transform=\"translate({Number(NodeCard.Margin)} {Number(top)})\" d=\"{Icons.Of(node.Kind)}\"/>");
        var y = ((height - card.TextHeight) / 2) + 12;
        foreach (var line in card.Name.Lines)
        {
            Text("name", NodeCard.TextLeft, y, line);
            y += NodeCard.NameLine;
        }

        foreach (var line in card.Detail.Lines.Concat(card.Run.Lines))
        {
            Text("small", NodeCard.TextLeft, y - 1, line);
            y += NodeCard.SmallLine;
        }

        if (node.Retries.Length == 0) return;
        var right = card.Size.Width - NodeCard.RetriesWidth;
        text.Append($"<g><title>tried again up to {Escape(node.Retries)}</title><path class=\"mark\" transform=\"translate({Number(right)} {Number((height / 2) - 6)})\" d=\"{Icons.Retry}\"/>");
        Text("small", right + 15, (height / 2) + 4, node.Retries);
        text.Append("</g>");
    }

    private void Badge(PlacedNode placed, StateOutcome outcome)
    {
        var right = placed.Box.Width - (placed.Node.Kind == GraphNodeKind.Map && placed.Regions.Count > 0 ? 2 * PictureLayout.Stack : 0);
        text.Append($"<circle class=\"badge\" cx=\"{Number(right - 8)}\" cy=\"2\" r=\"8\"/><path class=\"badge-sign\" transform=\"translate({Number(right - 16)} -6)\" d=\"{Icons.Of(outcome)}\"/>\n");
    }

    private void Lane(PlacedRegion region, RunOverlay? shown)
    {
        text.Append($"<g transform=\"translate({Number(region.Box.X)} {Number(region.Box.Y)})\"><rect class=\"lane\" {Place(new Box(0, 0, region.Box.Width, region.Box.Height))} rx=\"7\"/>");
        if (region.Region.Title.Length > 0) Text("small", 10, 18, region.Region.Title);
        text.Append('\n');
        Region(region, shown, isRoot: false);
        text.Append("</g>\n");
    }

    private void Text(string look, double x, double y, string line) => text.Append($"<text class=\"{look}\" x=\"{Number(x)}\" y=\"{Number(y)}\">{Escape(line)}</text>");

    private static string Place(Box box) => $"x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"";
}
