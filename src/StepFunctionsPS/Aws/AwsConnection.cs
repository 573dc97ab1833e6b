using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Aws;

/// <summary>
/// Who calls AWS, and where it is: what the user bound, and nothing else. For the rest AWS.Tools has an order of its own,
/// from the session's credentials over the environment to the machine's role.
/// </summary>
internal sealed record AwsConnection
{
    // What the framework, too, sets above the profile of the service file.
    private static readonly string[] Stronger = ["AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE"];

    public string? ProfileName { get; init; }

    public string? ProfileLocation { get; init; }

    public object? Credential { get; init; }

    public string? AccessKey { get; init; }

    public string? SecretKey { get; init; }

    public string? SessionToken { get; init; }

    public string? EndpointUrl { get; init; }

    /// <summary>The parameters of a call that say who makes it.</summary>
    /// <param name="profile">The profile of the service file.</param>
    /// <param name="stored">The session's own credentials; null for none.</param>
    public IEnumerable<(string Name, object Value)> Parameters(string? profile, object? stored)
    {
        var isSaid = (ProfileName ?? AccessKey ?? Credential ?? stored) is not null || Stronger.Any(name => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name)));
        (string Name, object? Value)[] all =
        [
            (nameof(ProfileName), isSaid ? ProfileName : profile),
            (nameof(ProfileLocation), ProfileLocation),
            (nameof(Credential), Credential),
            (nameof(AccessKey), AccessKey),
            (nameof(SecretKey), SecretKey),
            (nameof(SessionToken), SessionToken),
            (nameof(EndpointUrl), EndpointUrl),
        ];
        return all.Where(parameter => parameter.Value is not null).Select(parameter => (parameter.Name, parameter.Value!));
    }
}
