namespace StepFunctionsPS.Deployment;

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

    /// <summary>AWS was not reached, or its answer did not arrive: what was asked for may have been done.</summary>
    NotReached,

    /// <summary>No module of AWS is installed that could be asked.</summary>
    NoModule,
}
