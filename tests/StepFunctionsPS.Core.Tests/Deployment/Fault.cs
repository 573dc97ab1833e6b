using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>What goes wrong with a call.</summary>
/// <param name="Name">For messages of tests.</param>
/// <param name="Kind">The failure that the caller sees.</param>
/// <param name="HasEffect">Whether the call is done nevertheless: its answer is lost.</param>
internal sealed record Fault(string Name, AwsFailureKind Kind, bool HasEffect)
{
    public static readonly Fault[] All =
    [
        new("not reached", AwsFailureKind.NotReached, HasEffect: false),
        new("answer lost", AwsFailureKind.NotReached, HasEffect: true),
        new("throttled", AwsFailureKind.Throttled, HasEffect: false),
        new("denied", AwsFailureKind.Denied, HasEffect: false),
        new("expired", AwsFailureKind.NotSignedIn, HasEffect: false),
        new("expired after a lost answer", AwsFailureKind.NotSignedIn, HasEffect: true),
        new("refused", AwsFailureKind.Other, HasEffect: false),
        new("refused after a lost answer", AwsFailureKind.Other, HasEffect: true),
    ];

    public AwsFailure ToFailure() => Kind switch
    {
        AwsFailureKind.NotReached => new AwsFailure(Kind, "The connection was closed", "Look at the network, then try again."),
        AwsFailureKind.Throttled => new AwsFailure(Kind, "Rate exceeded", "Try again a little later.") { Code = "Throttling", RequestId = "r-1" },
        AwsFailureKind.Denied => new AwsFailure(Kind, "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: cloudformation:Any on the resource", "Ask for the permission.") { Code = "AccessDenied", RequestId = "r-1" },
        AwsFailureKind.NotSignedIn => new AwsFailure(Kind, "The security token included in the request is expired", "Sign in again.") { Code = "ExpiredToken", RequestId = "r-1", IsAfterLostAnswer = HasEffect },
        AwsFailureKind.NoModule => new AwsFailure(Kind, "No module for CloudFormation is installed", "Install-PSResource AWS.Tools.CloudFormation"),
        _ => new AwsFailure(Kind, "The request is refused", "Look at the console.") { Code = "ValidationError", RequestId = "r-1", IsAfterLostAnswer = HasEffect },
    };
}
