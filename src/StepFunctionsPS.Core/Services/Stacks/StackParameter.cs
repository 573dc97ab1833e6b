namespace StepFunctionsPS;

/// <summary>A value for a parameter of a template.</summary>
/// <param name="Key">The parameter.</param>
/// <param name="Value">Its value; null where the one that is there stays.</param>
/// <param name="UsePreviousValue">Whether the value of the deployed stack stays.</param>
public sealed record StackParameter(string Key, string? Value, bool UsePreviousValue)
{
    /// <summary><c>Size=5</c>, or <c>Size</c> and that its value stays.</summary>
    public override string ToString() => UsePreviousValue ? $"{Key} (stays as it is)" : $"{Key}={Value}";
}
