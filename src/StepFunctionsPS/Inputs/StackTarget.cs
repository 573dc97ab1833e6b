using StepFunctionsPS.Syntax;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Inputs;

/// <summary>A stack that a command is about, and where it is.</summary>
/// <param name="StackName">Its name, or its ARN.</param>
/// <param name="Service">The service that it is made from; null when that is not at hand.</param>
/// <param name="Scope">The region, and who asks; an empty region leaves it to AWS.Tools.</param>
internal sealed record StackTarget(string StackName, Service? Service, AwsScope Scope)
{
    public static StackTarget Of(Service service) => new(service.StackName, service, ScopeOf(service));

    /// <summary>The stack of a package.</summary>
    public static StackTarget Of(Package package) => new(package.StackName, null, new AwsScope(package.Region, null) { Shown = package.Shown });

    private static AwsScope ScopeOf(Service service) =>
        new(service.Region, service.Provider.Root["profile"] is StringNode { Value.Length: > 0 } profile ? profile.Value : null) { Shown = service.Provenance.Secrets.Hide };
}
