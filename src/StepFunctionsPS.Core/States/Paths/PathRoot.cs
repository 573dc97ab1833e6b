namespace StepFunctionsPS.States.Paths;

/// <summary>What a path starts from.</summary>
internal enum PathRoot
{
    /// <summary><c>$</c></summary>
    Input,

    /// <summary><c>$$</c></summary>
    Context,

    /// <summary><c>$name</c></summary>
    Variable,
}
