using System.Collections.Generic;

namespace StepFunctionsPS.Presentation.Places;

/// <summary>What a place adds to the words: prefixes and wrappers, and nothing that is not said elsewhere.</summary>
internal abstract class PlaceFormat
{
    public abstract OutputPlace Place { get; }

    /// <summary>Whether a person may look at it as it comes.</summary>
    public virtual bool IsLive => false;

    /// <summary>Whether a line can be a command here.</summary>
    public virtual bool HasCommands => false;

    /// <summary>Text as it may be part of what is written, on as many lines as it has.</summary>
    public string Harmless(string text) => HasCommands ? LogText.Harmless(LogText.Steady(text)) : LogText.Steady(text);

    /// <summary>A line for readers.</summary>
    public string Line(ShownLine line) => Prefix(line.Kind) + Harmless(LogText.Line(line.Text));

    /// <summary>What marks an error or a warning; null where the words are enough.</summary>
    public virtual string? Issue(Issue issue) => null;

    /// <summary>What begins a stretch of lines that can be folded; null where there are none.</summary>
    public virtual string? GroupStart(string title) => null;

    /// <summary>What ends it.</summary>
    public virtual string? GroupEnd => null;

    /// <summary>How far the work is; null where only the lines tell.</summary>
    public virtual string? Progress(int percent, string activity) => null;

    /// <summary>What puts a page beside the log; nothing where there are no such pages.</summary>
    /// <param name="markdown">The page.</param>
    /// <param name="file">A new file, for places that take one.</param>
    public virtual IReadOnlyList<Delivery> Summary(string markdown, string file) => [];

    /// <summary>What gives a value to later steps; null where there are none.</summary>
    public virtual Delivery? Variable(string name, string value) => null;

    private protected virtual string Prefix(LineKind kind) => "";
}
