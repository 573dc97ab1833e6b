namespace StepFunctionsPS.Text;

/// <summary>Bounds on what is read, so that hostile or mistaken input ends in a message and not in a hang.</summary>
public sealed record InputLimits
{
    /// <summary>The bounds used when none are given; a service of 500 machines stays far below them.</summary>
    public static InputLimits Default { get; } = new();

    /// <summary>Largest file in bytes.</summary>
    public int FileBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Deepest nesting of mappings and sequences.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Most nodes of one document, aliases counted as often as they are used.</summary>
    public int Nodes { get; init; } = 1_000_000;

    /// <summary>Longest time that a JavaScript file may take, in seconds.</summary>
    public int JavaScriptSeconds { get; init; } = 30;
}
