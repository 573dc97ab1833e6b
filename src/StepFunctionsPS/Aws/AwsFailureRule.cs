using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>How to know a kind of failure, and what to do about it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Codes">The codes of services, which differ in the words that they append.</param>
/// <param name="Words">What the message has where the service gave no code.</param>
/// <param name="Advice">What to do.</param>
internal sealed record AwsFailureRule(AwsFailureKind Kind, string[] Codes, string? Words, string Advice)
{
    /// <summary>AWS itself had a failure, as each of its services can say with a code of its own.</summary>
    public static AwsFailureRule OfAws { get; } = new(AwsFailureKind.NotReached, ["ServiceUnavailable", "InternalFailure", "InternalError", "InternalServer", "InternalService"], null,
        "AWS has a failure of its own; try again in a minute.");

    /// <summary>Nothing answers where AWS is looked for: before AWS has answered once, the address is wrong rather than the network.</summary>
    public static AwsFailureRule OfAddress { get; } = new(AwsFailureKind.NotReached, ["NameResolutionFailure", "ConnectFailure"], "No such host|not known|unable to connect|actively refused|Connection refused|SSL connection",
        "Check the network, the proxy, the region and -EndpointUrl.");

    /// <summary>The first that fits counts.</summary>
    public static IReadOnlyList<AwsFailureRule> All { get; } =
    [
        new(AwsFailureKind.Denied, ["AccessDenied", "UnauthorizedOperation", "NotAuthorized", "Forbidden", "KmsAccessDenied"], null,
            "Let whoever keeps your account permit it, or call as someone who may (-ProfileName, -Credential)."),
        new(AwsFailureKind.Throttled, ["Throttl", "TooManyRequests", "RequestLimitExceeded", "RequestThrottled", "SlowDown", "BandwidthLimitExceeded", "KmsThrottl"], null,
            "Try again in a minute."),
        new(AwsFailureKind.NotSignedIn, ["ExpiredToken", "RequestExpired", "TokenRefreshRequired"], "(token|credentials|session) (included in the request )?(is|has|have|are) (been )?expired|SSO token",
            "Sign in again: the credentials have expired."),
        new(AwsFailureKind.NotSignedIn, ["InvalidClientTokenId", "UnrecognizedClient", "InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidSignature", "AuthFailure", "MissingAuthenticationToken", "InvalidToken", "IncompleteSignature"], null,
            "Check the keys: AWS does not know them, or they do not belong together."),
        new(AwsFailureKind.NotSignedIn, [], "credential|profile",
            "Say who you are: -ProfileName, Set-AWSCredential, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment."),
        new(AwsFailureKind.Other, [], "^No region",
            "Give -Region, or call Set-DefaultAWSRegion."),
        OfAws,
        OfAddress,
        new(AwsFailureKind.NotReached, ["RequestTimeout", "ConnectionClosed", "KeepAliveFailure", "ReceiveFailure", "SendFailure", "Timeout"], "timed out|time-?out|task was canceled|error occurred while sending|response ended|transport|connection.*(closed|reset|aborted|lost|broken)|broken pipe",
            "Check the network and the proxy."),
    ];

    /// <summary>The rule for a failure; null when none fits.</summary>
    /// <param name="code">The service's code; empty for none.</param>
    /// <param name="message">The message.</param>
    public static AwsFailureRule? For(string code, string message) => All.FirstOrDefault(rule => rule.Fits(code, message));

    private bool Fits(string code, string message) => code.Length > 0
        ? Codes.Any(known => code.StartsWith(known, StringComparison.OrdinalIgnoreCase))
        : Words is not null && Regex.IsMatch(message, Words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
