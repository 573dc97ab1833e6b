namespace StepFunctionsPS.Diagrams.Outline;

/// <summary>The signs that an outline is drawn with, each as wide as its counterpart.</summary>
internal sealed record OutlineSigns(string Item, string Last, string Line, string Blank, string To, string Back, string Retry, string Dot, string Cut)
{
    public static OutlineSigns Of(bool hasSymbols) => hasSymbols
        ? new("├─ ", "└─ ", "│  ", "   ", "→", "↩ to", "↻", " · ", "…")
        : new("|- ", "`- ", "|  ", "   ", "->", "<- back to", "retried", " - ", "...");

    private static readonly (string Sign, string Plain)[] Plains =
        [("≤", "<="), ("≥", ">="), ("×", "x"), (" · ", " - "), ("✔", "+"), ("✖", "x"), ("■", "#"), ("…", "...")];

    /// <summary>Text with our own signs in ASCII, where there are no others.</summary>
    public string Shown(string text)
    {
        if (To == "→") return text;
        foreach (var (sign, plain) in Plains) text = text.Replace(sign, plain);
        return text;
    }
}
