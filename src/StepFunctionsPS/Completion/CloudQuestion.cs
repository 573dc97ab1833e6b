using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace StepFunctionsPS.Completion;

/// <summary>What is asked of AWS, where, and as whom: what two questions must have in common to have one answer.</summary>
/// <param name="Command">The cmdlet.</param>
/// <param name="Parameters">What is asked.</param>
/// <param name="Region">Where; null for the default of the environment.</param>
/// <param name="Who">What the command line says of who asks.</param>
/// <param name="Credentials">What the session says of that; null for nothing.</param>
internal sealed record CloudQuestion(string Command, IReadOnlyList<(string Name, object Value)> Parameters, string? Region, IReadOnlyList<(string Name, object Value)> Who, object? Credentials)
{
    private static readonly string[] Variables = ["AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_REGION", "AWS_WEB_IDENTITY_TOKEN_FILE"];

    // Who asks is known without these.
    private static readonly string[] Secret = ["SecretKey", "SessionToken"];

    /// <summary>Equal for equal questions of a session, whose functions and mocks may answer too.</summary>
    public string Key => string.Join("\n", Parameters
        .Concat(Who.Where(parameter => !Secret.Contains(parameter.Name)))
        .Select(parameter => $"{parameter.Name}={Identity(parameter.Value)}")
        .Concat(Variables.Select(Environment.GetEnvironmentVariable))
        .Concat([Command, Region, Identity(Credentials), $"{Runspace.DefaultRunspace?.InstanceId}"]));

    private static string? Identity(object? value) => value switch
    {
        string text => text,
        IEnumerable<string> several => string.Join(",", several),
        int number => $"{number}",
        null => null,
        { } other => $"#{RuntimeHelpers.GetHashCode(other)}",
    };
}
