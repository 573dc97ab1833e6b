using System.Collections.Generic;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

/// <summary>A mapping or list that is being read: the reader keeps them on a stack of its own, so that depth costs no call stack.</summary>
internal abstract class YamlFrame(YamlProperties properties, bool isFlow)
{
    public YamlProperties Properties { get; } = properties;

    public bool IsFlow { get; } = isFlow;

    /// <summary>Where the mapping or list starts; a pair inside a list starts with its key.</summary>
    public int Start { get; set; } = properties.ContentStart;

    /// <summary>The end of what was read so far.</summary>
    public int End { get; set; } = properties.ContentStart;

    public int Size { get; protected set; } = 1;

    public int Height { get; protected set; } = 1;

    /// <summary>Whether the next node is a key.</summary>
    public virtual bool ExpectsKey => false;

    /// <summary>Whether something came before, so that a comma must separate what comes next in flow style.</summary>
    public abstract bool HasEntries { get; }

    /// <summary>Whether a bracket opens it; a pair inside a list has none.</summary>
    public bool HasBracket(string text) => IsFlow && Start >= 0 && text[Start] is '[' or '{';

    /// <summary>The visible place that stands for a value that is not written.</summary>
    public abstract SourceSpan PlaceOfEmpty(SourceText source, int at);

    public abstract void Add(YamlValue value);

    public abstract Node Build(SourceSpan span);

    protected void Count(YamlValue value)
    {
        Size += value.Size;
        if (value.Height >= Height) Height = value.Height + 1;
        if (value.Span.End > End) End = value.Span.End;
    }
}

/// <summary>A list that is being read.</summary>
internal sealed class YamlSequenceFrame(YamlProperties properties, bool isFlow) : YamlFrame(properties, isFlow)
{
    private readonly List<Node> items = [];

    public override bool HasEntries => items.Count > 0;

    // The dash of an entry without value stands just before the place where the value is missing.
    public override SourceSpan PlaceOfEmpty(SourceText source, int at)
    {
        var dash = System.Math.Min(at, source.Text.Length) - 1;
        while (dash > Start && source.Text[dash] != '-') dash--;
        return new SourceSpan(source, System.Math.Max(dash, Start), System.Math.Max(dash, Start) + 1);
    }

    public override void Add(YamlValue value)
    {
        items.Add(value.Node);
        Count(value);
    }

    public override Node Build(SourceSpan span) => new SequenceNode(items.ToArray(), span);
}
