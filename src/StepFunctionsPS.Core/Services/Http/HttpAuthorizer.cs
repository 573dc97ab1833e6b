using System;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>What decides who may call a path.</summary>
/// <param name="Name">Its name; empty where no authorizer is made.</param>
/// <param name="Type">As the user writes it; null for none.</param>
internal sealed record HttpAuthorizer(string Name, string? Type)
{
    private static readonly Regex UserPool = new(@"^arn:(?:[a-zA-Z-]+|[#$]\{AWS::Partition\}):cognito-idp", RegexOptions.CultureInvariant);

    /// <summary>A function or user pool; null where there is an authorizer already, or none is needed.</summary>
    public Node? Arn { get; init; }

    /// <summary>The authorizer that is there already.</summary>
    public Node? AuthorizerId { get; init; }

    /// <summary>The function of this service that decides; null for another.</summary>
    public ServiceFunction? Function { get; init; }

    public Node? IdentitySource { get; init; }

    public Node? IdentityValidationExpression { get; init; }

    public Node? ResultTtlInSeconds { get; init; }

    public Node? Scopes { get; init; }

    public SequenceNode? Claims { get; init; }

    /// <summary>Whether its permission is made elsewhere.</summary>
    public bool IsManagedExternally { get; init; }

    public bool IsIam => Type == "AWS_IAM";

    public bool IsUserPool => Is("COGNITO_USER_POOLS") || (ArnText is { } text && UserPool.IsMatch(text.Value));

    public string LogicalId => Services.LogicalId.Normalize(Name) + "ApiGatewayAuthorizer";

    public bool Is(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);

    // An ARN, or the text of an `Fn::Sub` that gives one.
    private StringNode? ArnText => (Arn?.Child("Fn::Sub") is SequenceNode { Items: [var first, ..] } ? first : Arn?.Child("Fn::Sub") ?? Arn) as StringNode;
}
