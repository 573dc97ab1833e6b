using System;

namespace StepFunctionsPS.Variables;

/// <summary>Where a service asks AWS, and as whom.</summary>
/// <param name="Region">The region of the variable, else of the service.</param>
/// <param name="Profile">The <c>provider.profile</c> of the service; what the user says elsewhere comes before it. Null for none.</param>
public sealed record AwsScope(string Region, string? Profile)
{
    /// <summary>A text as it may be shown: addresses can hold values that are secret.</summary>
    public Func<string, string> Shown { get; init; } = text => text;
}
