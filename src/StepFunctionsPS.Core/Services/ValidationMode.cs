namespace StepFunctionsPS.Services;

/// <summary>What <c>configValidationMode</c> makes of keys that nobody knows. Mistakes that would break the template are errors in any mode.</summary>
internal enum ValidationMode
{
    /// <summary>A warning; the framework's own default.</summary>
    Warn,

    /// <summary>An error.</summary>
    Error,

    /// <summary>Nothing is said.</summary>
    Off,
}
