using System;
using System.Management.Automation;
using StepFunctionsPS.Aws;

namespace StepFunctionsPS.Commands;

/// <summary>
/// What cmdlets that may ask AWS share: who asks. The names and aliases are those of AWS.Tools, and what is left out is
/// left to AWS.Tools. They are bound by name only, since inputs of executions in the pipeline have properties of any name.
/// AWS's alias ST is left out: who writes -st for -Stage must not give a token without noticing.
/// </summary>
public abstract class AwsCommand : SfnCommand
{
    private AwsGateway? aws;

    /// <summary>A profile of the AWS SDK store or of the shared credentials file.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [Alias("StoredCredentials", "AWSProfileName")]
    public string? ProfileName { get; set; }

    /// <summary>The credentials file that has the profile.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [Alias("AWSProfilesLocation", "ProfilesLocation")]
    public string? ProfileLocation { get; set; }

    /// <summary>Credentials of AWS.Tools: of New-AWSCredential, Get-AWSCredential or Use-STSRole.</summary>
    [Parameter]
    [ValidateNotNull]
    public object? Credential { get; set; }

    /// <summary>The id of an access key.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [Alias("AK")]
    public string? AccessKey { get; set; }

    /// <summary>The secret of the access key.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [Alias("SK", "SecretAccessKey")]
    public string? SecretKey { get; set; }

    /// <summary>The token of temporary credentials.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? SessionToken { get; set; }

    /// <summary>Where AWS is, when it is not AWS itself.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? EndpointUrl { get; set; }

    /// <summary>The wait before a call of AWS is made again that AWS was too busy for.</summary>
    private protected virtual TimeSpan Pace => TimeSpan.FromSeconds(1);

    /// <summary>The way to AWS for this call of the cmdlet.</summary>
    internal AwsGateway Aws => aws ??= new AwsGateway(
        this,
        new AwsConnection
        {
            ProfileName = ProfileName,
            ProfileLocation = ProfileLocation,
            Credential = Credential,
            AccessKey = AccessKey,
            SecretKey = SecretKey,
            SessionToken = SessionToken,
            EndpointUrl = EndpointUrl,
        },
        Pace,
        StopToken)
    {
        Harmless = Place.Harmless,
    };

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        // AWS.Tools would go on with other credentials, and so maybe to another account.
        if (AccessKey is null != SecretKey is null || (SessionToken is not null && AccessKey is null)) RefuseAll(CommandMessages.HalfKeys(), null);
        // The cmdlets of AWS would name types of .NET.
        if (Credential is PSCredential or PSObject { BaseObject: PSCredential }) RefuseAll(CommandMessages.NoCredential(), null);
    }
}
