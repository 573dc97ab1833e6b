namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>A part of a picture of dates: text as it is, or a marker in brackets.</summary>
internal abstract record PicturePart;

/// <summary>Text that stands as it is.</summary>
internal sealed record LiteralPart(string Text) : PicturePart;

/// <summary>A marker: <c>[Y0001]</c>, <c>[MNn,3-3]</c>.</summary>
internal sealed record MarkerPart(char Component) : PicturePart
{
    /// <summary>The case of names; null for numbers.</summary>
    public LetterCase? Names { get; init; }

    /// <summary>How the number is written.</summary>
    public IntegerPicture? Integer { get; init; }

    /// <summary>The most characters of a name.</summary>
    public int? Most { get; init; }

    /// <summary>How many digits of a year count.</summary>
    public int? YearDigits { get; init; }

    /// <summary>Whether UTC is written as Z.</summary>
    public bool IsZulu { get; init; }
}
