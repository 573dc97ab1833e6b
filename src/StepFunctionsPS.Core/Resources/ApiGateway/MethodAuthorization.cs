using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>How a method is guarded: by nothing, by IAM, by an authorizer that is there already, or by one that is made.</summary>
internal static class MethodAuthorization
{
    /// <param name="properties">The properties of the method.</param>
    /// <param name="authorizer">The authorizer; null for none.</param>
    /// <param name="ofMachine">Whether the method calls Step Functions. The plugin hands any list of scopes on, an empty one too, and for any authorizer that is there already.</param>
    public static void Set(MappingBuilder properties, HttpAuthorizer? authorizer, bool ofMachine)
    {
        if (authorizer is null || authorizer.IsIam)
        {
            properties.Set("AuthorizationType", authorizer is null ? "NONE" : "AWS_IAM");
            return;
        }

        var isShared = authorizer.AuthorizerId is not null;
        var isUserPool = isShared ? authorizer.Is("COGNITO_USER_POOLS") : authorizer.IsUserPool;
        properties
            .Set("AuthorizationType", isShared ? SharedType(authorizer) : isUserPool ? "COGNITO_USER_POOLS" : "CUSTOM")
            .Set("AuthorizerId", authorizer.AuthorizerId ?? CloudFormation.Ref(authorizer.LogicalId));
        var hasScopes = ofMachine
            ? (isShared || isUserPool) && authorizer.Scopes is not null
            : isUserPool && authorizer.Scopes is not null and not SequenceNode { Items.Count: 0 };
        if (hasScopes) properties.Set("AuthorizationScopes", authorizer.Scopes!);
    }

    /// <summary>The authorizer that must be there before the method; null for none.</summary>
    public static string? DependsOn(HttpAuthorizer? authorizer) =>
        authorizer is null || authorizer.IsIam || authorizer.AuthorizerId is not null ? null : authorizer.LogicalId;

    private static string SharedType(HttpAuthorizer authorizer) =>
        authorizer.Is("TOKEN") || authorizer.Is("REQUEST") ? "CUSTOM" : authorizer.Type!;
}
