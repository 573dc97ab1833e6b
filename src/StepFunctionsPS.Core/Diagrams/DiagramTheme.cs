namespace StepFunctionsPS;

/// <summary>The colours of a picture.</summary>
public enum DiagramTheme
{
    /// <summary>Light or dark as the reader's system is: both are in the file.</summary>
    Auto,

    /// <summary>Dark text on light ground.</summary>
    Light,

    /// <summary>Light text on dark ground.</summary>
    Dark,
}
