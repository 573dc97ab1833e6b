using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>Reads <c>authorizer:</c> of the <c>http</c> event of a state machine; the forms are those of functions' events.</summary>
internal static class MachineAuthorizerBinder
{
    private static readonly string[] Integrations = ["lambda", "lambda-proxy", "aws", "aws-proxy", "http", "http-proxy", "mock"];

    private static readonly string[] Proxies = ["lambda-proxy", "aws-proxy"];

    public static HttpAuthorizer? Bind(Fields http, FunctionTable functions, DiagnosticBag diagnostics)
    {
        if (http.Truthy("authorizer") is not { } given) return null;
        if (given is not (StringNode or MappingNode))
        {
            diagnostics.Add(ServiceMessages.WrongKind(given.Span, "authorizer", http.Owner, "a text or a mapping", given.Kind).About(given));
            return null;
        }

        if (HttpAuthorizerBinder.Bind(http, functions, ValidationMode.Warn, diagnostics) is not { } authorizer) return null;
        CheckClaims(http, authorizer, diagnostics);
        if (authorizer.Arn is not null && !LogicalId.IsValid(authorizer.LogicalId)) diagnostics.Add(MachineHttpMessages.WrongAuthorizerName(given.Span, authorizer.Name, http.Owner).About(given));
        return authorizer with
        {
            IdentitySource = authorizer.IdentitySource ?? HttpAuthorizerBinder.StandardIdentity,
            // What is asked is the function itself, not an alias of it.
            Arn = authorizer.Function is { } function ? CloudFormation.GetAtt(function.LogicalId, "Arn") : authorizer.Arn,
        };
    }

    // Claims go to a function only, but this is how the plugin lets them pass.
    private static void CheckClaims(Fields http, HttpAuthorizer authorizer, DiagnosticBag diagnostics)
    {
        var integration = http.Text("integration")?.ToLowerInvariant().Replace('_', '-') ?? "lambda-proxy";
        if (!Integrations.Contains(integration)) diagnostics.Add(ServiceMessages.NotOneOf(http.Mapping["integration"]!.Span, "integration", http.Owner, integration, Integrations));
        var fields = http.Inner("authorizer");
        if (authorizer is { IsUserPool: true, Arn: StringNode } && fields.Truthy("claims") is not null && Proxies.Contains(integration)) diagnostics.Add(MachineHttpMessages.ClaimsWithoutEffect(fields.SpanOf("claims"), http.Owner));
    }
}
