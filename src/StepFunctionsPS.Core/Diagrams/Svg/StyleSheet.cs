using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>How things look, by class. The rules count inside one picture only, since those of a page are shared by all that is in it.</summary>
internal static class StyleSheet
{
    private const string Fonts = "font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans',sans-serif";

    private static readonly IReadOnlyList<(string Selector, string Rules)> Fixed =
    [
        ("text", Fonts + ";font-size:11px"),
        (".name", "font-size:13px;font-weight:600"),
        (".title", "font-size:16px;font-weight:600"),
        (".middle", "text-anchor:middle"),
        (".line", "fill:none;stroke-width:1.4"),
        (".aside", "stroke-dasharray:5 3"),
        (".taken", "stroke-width:2.4"),
        (".card,.lane", "stroke-width:1.2"),
        (".lane", "stroke-dasharray:3 3"),
        (".sign", "fill:none;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round"),
        (".mark", "fill:none;stroke-width:1.3;stroke-linecap:round;stroke-linejoin:round"),
    ];

    private static readonly IReadOnlyList<(string Selector, string Property, Colour Colour)> Colours =
    [
        (".ground", "fill", new("#ffffff", "#0d1117")),
        ("text", "fill", new("#1f2733", "#e6edf3")),
        (".small", "fill", new("#57606a", "#9da7b3")),
        (".card", "fill", new("#ffffff", "#161b22")),
        (".card", "stroke", new("#c3cad3", "#3d4652")),
        (".group>.card", "fill", new("#f6f8fa", "#12171e")),
        (".lane", "fill", new("#ffffff", "#0d1117")),
        (".lane", "stroke", new("#c3cad3", "#3d4652")),
        (".line", "stroke", new("#7a8593", "#77828f")),
        (".head", "fill", new("#7a8593", "#77828f")),
        (".dot", "fill", new("#57606a", "#9da7b3")),
        (".ring", "stroke", new("#57606a", "#9da7b3")),
        (".pill", "fill", new("#eaeef2", "#21262d")),
        (".pill", "stroke", new("#c3cad3", "#3d4652")),
        (".chip", "fill", new("#eef1f4", "#21262d")),
        (".label", "fill", new("#424a53", "#c4ccd4")),
        (".line.aside", "stroke", new("#c2410c", "#e08a56")),
        (".head.aside", "fill", new("#c2410c", "#e08a56")),
        (".chip.aside", "fill", new("#fdeee4", "#35210f")),
        (".label.aside", "fill", new("#9a3412", "#f0a878")),
        (".sign", "stroke", new("#ffffff", "#ffffff")),
        (".mark", "stroke", new("#57606a", "#9da7b3")),
        (".Task>.tile", "fill", new("#2563eb", "#2f6fea")),
        (".Choice>.tile", "fill", new("#a16207", "#a16a0c")),
        (".Wait>.tile", "fill", new("#7c3aed", "#8250df")),
        (".Pass>.tile", "fill", new("#57606a", "#6a7480")),
        (".Succeed>.tile", "fill", new("#15803d", "#23863a")),
        (".Fail>.tile", "fill", new("#c62828", "#d13b38")),
        (".Parallel>.tile", "fill", new("#0f766e", "#14807a")),
        (".Map>.tile", "fill", new("#be185d", "#c73b78")),
        (".Missing>.card", "stroke", new("#c62828", "#f47067")),
        (".Missing>.tile", "fill", new("#c62828", "#d13b38")),
    ];

    private static readonly IReadOnlyList<(string Selector, string Property, Colour Colour)> Runs =
    [
        (".line.taken", "stroke", new("#1a7f37", "#3fb950")),
        (".head.taken", "fill", new("#1a7f37", "#3fb950")),
        (".line.aside.taken", "stroke", new("#b35900", "#e3892b")),
        (".head.aside.taken", "fill", new("#b35900", "#e3892b")),
        .. Outcome(StateOutcome.Succeeded, new("#1a7f37", "#3fb950"), new("#eefbf1", "#0f2417")),
        .. Outcome(StateOutcome.Retried, new("#1a7f37", "#3fb950"), new("#eefbf1", "#0f2417")),
        .. Outcome(StateOutcome.Running, new("#0b63ce", "#58a6ff"), new("#ecf5ff", "#0e2138")),
        .. Outcome(StateOutcome.Stopped, new("#6e7781", "#9da7b3"), new("#f3f4f6", "#1c2128")),
        .. Outcome(StateOutcome.Caught, new("#b35900", "#e3892b"), new("#fff4e5", "#2b1d0e")),
        .. Outcome(StateOutcome.Failed, new("#cf222e", "#ff6b62"), new("#ffeef0", "#321417")),
        (".NotReached>text", "fill", new("#6a737d", "#8b949e")),
        (".badge-sign", "stroke", new("#ffffff", "#0d1117")),
    ];

    public static string Write(string scope, DiagramTheme theme, bool hasRun)
    {
        var text = new StringBuilder();
        foreach (var (selector, rules) in Fixed) Rule(text, scope, selector, rules);
        var colours = Colours.Concat(hasRun ? Runs : []).ToArray();
        foreach (var (selector, property, colour) in colours) Rule(text, scope, selector, $"{property}:{(theme == DiagramTheme.Dark ? colour.Dark : colour.Light)}");
        if (theme == DiagramTheme.Auto)
        {
            text.Append("@media (prefers-color-scheme:dark){\n");
            foreach (var (selector, property, colour) in colours) Rule(text, scope, selector, $"{property}:{colour.Dark}");
            text.Append("}\n");
        }

        if (hasRun) Rule(text, scope, ".badge-sign", "fill:none;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round");
        if (hasRun) Rule(text, scope, ".NotReached>.tile", "opacity:.45");
        return text.ToString();
    }

    private static IEnumerable<(string Selector, string Property, Colour Colour)> Outcome(StateOutcome outcome, Colour border, Colour ground) =>
    [
        ($".{outcome}>.card", "stroke", border),
        ($".{outcome}>.card", "fill", ground),
        ($".{outcome}>.badge", "fill", border),
    ];

    private static void Rule(StringBuilder text, string scope, string selector, string rules) =>
        text.Append(string.Join(",", selector.Split(',').Select(part => $"#{scope} {part}"))).Append('{').Append(rules).Append("}\n");
}
