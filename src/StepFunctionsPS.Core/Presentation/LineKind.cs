namespace StepFunctionsPS.Presentation;

/// <summary>What a line is about. Colours follow from it and never tell more than the words.</summary>
internal enum LineKind
{
    /// <summary>A line like others.</summary>
    Text,

    /// <summary>Something begins.</summary>
    Heading,

    /// <summary>Something went well.</summary>
    Success,

    /// <summary>Something may go wrong, or allows more than before.</summary>
    Warning,

    /// <summary>Something went wrong.</summary>
    Failure,

    /// <summary>A detail that can be overlooked.</summary>
    Faint,

    /// <summary>Something is new.</summary>
    Add,

    /// <summary>Something is changed in its place.</summary>
    Change,

    /// <summary>Something is made anew.</summary>
    Replace,

    /// <summary>Something goes.</summary>
    Remove,
}
