namespace StepFunctionsPS.Variables;

/// <summary>What came of asking AWS.</summary>
public enum AwsOutcome
{
    /// <summary>There is a value.</summary>
    Found,

    /// <summary>AWS has no such thing; a fallback is taken.</summary>
    Missing,

    /// <summary>The caller may not read it.</summary>
    Denied,

    /// <summary>There are no credentials, or none that count any longer.</summary>
    NotSignedIn,

    /// <summary>AWS refused for another reason, or was not reached.</summary>
    Failed,

    /// <summary>This machine has nothing to ask with.</summary>
    NotAvailable,
}
