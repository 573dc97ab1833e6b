namespace StepFunctionsPS.Comparison;

/// <summary>What a line of a comparison tells, for hosts that have colours.</summary>
internal enum ComparisonLineKind
{
    /// <summary>What the lines below have in common.</summary>
    Heading,

    /// <summary>Something is new.</summary>
    Add,

    /// <summary>Something differs.</summary>
    Change,

    /// <summary>Something is made anew.</summary>
    Replace,

    /// <summary>Something goes.</summary>
    Remove,

    /// <summary>More is allowed than before.</summary>
    Widening,

    /// <summary>How much it is in all.</summary>
    Summary,
}
