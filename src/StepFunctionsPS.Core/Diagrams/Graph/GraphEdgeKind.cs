namespace StepFunctionsPS.Diagrams;

/// <summary>Why one state follows another.</summary>
internal enum GraphEdgeKind
{
    /// <summary>From the start of a region.</summary>
    Start,

    /// <summary>By <c>Next</c>.</summary>
    Next,

    /// <summary>By a rule of a Choice.</summary>
    Rule,

    /// <summary>By the default of a Choice.</summary>
    Default,

    /// <summary>After an error.</summary>
    Catch,

    /// <summary>To the end of a region.</summary>
    End,
}
