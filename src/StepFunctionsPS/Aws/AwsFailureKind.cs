namespace StepFunctionsPS.Aws;

/// <summary>What kind of failure a call of AWS met.</summary>
internal enum AwsFailureKind
{
    /// <summary>Only the code and the message tell.</summary>
    Other,

    /// <summary>The caller may not do it.</summary>
    Denied,

    /// <summary>There are no credentials, or none that count any longer.</summary>
    NotSignedIn,

    /// <summary>Too many calls; it goes better a little later.</summary>
    Throttled,

    /// <summary>No module of AWS is installed that could be asked.</summary>
    NoModule,
}
