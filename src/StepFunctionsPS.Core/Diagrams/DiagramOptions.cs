namespace StepFunctionsPS.Diagrams;

/// <summary>How a diagram is drawn.</summary>
/// <param name="Format">What it is written in.</param>
internal sealed record DiagramOptions(DiagramFormat Format)
{
    /// <summary>Where it goes; text always goes down.</summary>
    public DiagramDirection Direction { get; init; }

    /// <summary>The colours, of pictures only.</summary>
    public DiagramTheme Theme { get; init; }

    /// <summary>What stands above it; null for nothing.</summary>
    public string? Title { get; init; }

    /// <summary>What the ids inside a picture begin with, so that two can stand on one page.</summary>
    public string IdPrefix { get; init; } = "sfn";

    /// <summary>How many columns text may take.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether text may use signs beyond ASCII.</summary>
    public bool HasSymbols { get; init; } = true;
}
