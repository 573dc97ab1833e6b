using System;

namespace StepFunctionsPS.Text;

/// <summary>A stretch of a source text. The default value stands for "nowhere".</summary>
public readonly struct SourceSpan : IEquatable<SourceSpan>
{
    /// <summary>Takes the half-open range [<paramref name="start"/>, <paramref name="end"/>) of a text.</summary>
    internal SourceSpan(SourceText source, int start, int end)
    {
        Source = source;
        Start = start;
        End = Math.Max(start, end);
    }

    /// <summary>The text, or null where there is no place to show.</summary>
    internal SourceText? Source { get; }

    /// <summary>Offset of the first character.</summary>
    public int Start { get; }

    /// <summary>Offset behind the last character.</summary>
    public int End { get; }

    /// <summary>Path of the file, or an empty string.</summary>
    public string Path => Source?.Path ?? "";

    /// <summary>Line of the first character, from 1; 0 where there is no place.</summary>
    public int Line => Source?.PositionAt(Start).Line ?? 0;

    /// <summary>Column of the first character, from 1; 0 where there is no place.</summary>
    public int Column => Source?.PositionAt(Start).Column ?? 0;

    /// <summary>Line of the position behind the last character.</summary>
    public int EndLine => Source?.PositionAt(End).Line ?? 0;

    /// <summary>Column of the position behind the last character.</summary>
    public int EndColumn => Source?.PositionAt(End).Column ?? 0;

    /// <summary>The place as text; null for nowhere.</summary>
    internal string? Text => Source is null ? null : ToString();

    /// <summary>Two spans are equal when they cover the same range of the same text.</summary>
    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SourceSpan other) => ReferenceEquals(Source, other.Source) && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start * 397) ^ End;

    /// <summary>As compilers write places: <c>serverless.yml(31,7)</c>.</summary>
    public override string ToString() => Source is null ? "" : $"{Path}({Line},{Column})";
}
