namespace StepFunctionsPS;

/// <summary>Where a diagram goes from its start.</summary>
public enum DiagramDirection
{
    /// <summary>Downwards.</summary>
    TopDown,

    /// <summary>To the right.</summary>
    LeftRight,
}
