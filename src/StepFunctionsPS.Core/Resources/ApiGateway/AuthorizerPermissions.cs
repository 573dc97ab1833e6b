using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>
/// <c>AWS::Lambda::Permission</c> to ask authorizers, as the plugin makes it beside the framework's own: once there are
/// events of state machines, for the authorizers of functions' events too.
/// </summary>
internal static class AuthorizerPermissions
{
    private static readonly Regex LambdaArn = new("^arn:[^:\n]*:[^:\n]*:[^:\n]*:[^:\n]*:(?<resource>[^:/]*)[:/]?.*$", RegexOptions.CultureInvariant);

    /// <param name="api">The API.</param>
    /// <param name="functions">The events of functions.</param>
    /// <param name="machines">Those of state machines.</param>
    public static void Add(ApiBuilder api, IEnumerable<HttpEvent> functions, IEnumerable<HttpEvent> machines)
    {
        // The framework's own permission will do for all but tokens, and where a function is called by an alias.
        var asked = functions.Where(http => http.Authorizer is { Type: null, Function.Alias: null } or { Function: null } && http.Authorizer.Is("TOKEN"))
            .Concat(machines)
            .ToArray();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var http in asked)
        {
            if (http.Authorizer is { Arn: { } arn, IsUserPool: false, IsManagedExternally: false } authorizer && known.Add(arn.ToString()))
                api.Add(IdOf(api, authorizer, arn), Permission(api, arn), http.Span);
        }
    }

    private static string IdOf(ApiBuilder api, HttpAuthorizer authorizer, Node arn)
    {
        var target = (arn as MappingNode)?["Fn::GetAtt"] switch
        {
            SequenceNode { Items: [StringNode first, ..] } => first.Value,
            StringNode text => text.Value.Split('.')[0],
            _ => arn is StringNode given && LambdaArn.Match(given.Value) is { Success: true } match ? match.Groups["resource"].Value : "",
        };
        var id = target + "LambdaPermission";
        // All ARNs of functions give one id; the first authorizer keeps it.
        return target.Length > 0 && LogicalId.IsValid(id) && !api.Has(id) ? id : LogicalId.Normalize(authorizer.Name) + "LambdaPermission";
    }

    private static MappingBuilder Permission(ApiBuilder api, Node function) => CloudFormation.Resource("AWS::Lambda::Permission", new MappingBuilder()
        .Set("FunctionName", function)
        .Set("Action", "lambda:InvokeFunction")
        // In China Lambda refuses the name with the ending of its partition.
        .Set("Principal", api.Service.Region.StartsWith("cn-", StringComparison.Ordinal) ? CloudFormation.Text("apigateway.amazonaws.com") : CloudFormation.Sub("apigateway.${AWS::URLSuffix}")));
}
