using System;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>Reads <c>authorizer:</c>: <c>aws_iam</c>, a function's key, an ARN, or a mapping.</summary>
internal static class HttpAuthorizerBinder
{
    private static readonly string[] Keys =
    [
        "arn", "authorizerId", "claims", "identitySource", "identityValidationExpression", "managedExternally", "name", "resultTtlInSeconds", "scopes", "type",
    ];

    /// <summary>Where callers say who they are, unless another place is given.</summary>
    public static StringNode StandardIdentity { get; } = new("method.request.header.Authorization");

    public static HttpAuthorizer? Bind(Fields http, FunctionTable functions, ValidationMode mode, DiagnosticBag diagnostics)
    {
        if (http.Truthy("authorizer") is not { } given) return null;
        if (given is StringNode text) return OfText(text, http.Owner, functions, diagnostics);
        if (given is not MappingNode) return null;
        var fields = http.Inner("authorizer");
        fields.CheckUnknown(Keys, mode);
        return OfMapping(fields, http.Owner, functions, diagnostics);
    }

    private static HttpAuthorizer? OfText(StringNode text, string owner, FunctionTable functions, DiagnosticBag diagnostics)
    {
        if (text.Value.Equals("AWS_IAM", StringComparison.OrdinalIgnoreCase)) return new HttpAuthorizer("", "AWS_IAM");
        var authorizer = new HttpAuthorizer(text.Value, null) { IdentitySource = StandardIdentity };
        return text.Value.Contains(":") ? authorizer with { Name = NameOf(text.Value), Arn = text } : WithFunction(authorizer, text, owner, functions, diagnostics);
    }

    private static HttpAuthorizer? OfMapping(Fields fields, string owner, FunctionTable functions, DiagnosticBag diagnostics)
    {
        var type = fields.Text("type");
        var ttl = Ttl(fields);
        var authorizer = new HttpAuthorizer("", type)
        {
            AuthorizerId = type is null ? null : fields.TextNode("authorizerId"),
            ResultTtlInSeconds = new NumberNode(ttl),
            IdentitySource = fields.TextNode("identitySource") ?? (string.Equals(type, "REQUEST", StringComparison.OrdinalIgnoreCase) && ttl == "0" ? null : StandardIdentity),
            IdentityValidationExpression = fields.Any("identityValidationExpression") as StringNode,
            Scopes = fields.List("scopes"),
            Claims = fields.List("claims") as SequenceNode,
            IsManagedExternally = fields.Flag("managedExternally", otherwise: false),
        };
        if (authorizer.AuthorizerId is not null) return authorizer;
        if (authorizer.Is("AWS_IAM")) return authorizer with { Type = "AWS_IAM" };
        var name = fields.TextNode("name") as StringNode;
        if (fields.TextNode("arn") is { } arn) return WithArn(authorizer, arn, name, fields, diagnostics);
        if (name is not null) return WithFunction(authorizer with { Name = name.Value }, name, owner, functions, diagnostics);
        diagnostics.Add(HttpMessages.AuthorizerUnnamed(fields.Mapping.Span, fields.Owner));
        return null;
    }

    private static HttpAuthorizer? WithArn(HttpAuthorizer authorizer, Node arn, StringNode? name, Fields fields, DiagnosticBag diagnostics)
    {
        if (name is not null) return authorizer with { Name = name.Value, Arn = arn };
        if (arn is StringNode text) return authorizer with { Name = NameOf(text.Value), Arn = arn };
        diagnostics.Add(HttpMessages.AuthorizerUnnamed(fields.SpanOf("arn"), fields.Owner));
        return null;
    }

    private static HttpAuthorizer? WithFunction(HttpAuthorizer authorizer, StringNode key, string owner, FunctionTable functions, DiagnosticBag diagnostics)
    {
        if (functions.FindKey(key.Value) is { } function) return authorizer with { Arn = LambdaAliases.Target(function), Function = function };
        diagnostics.Add(HttpMessages.AuthorizerUnknown(key.Span, key.Value, owner, functions.All.Select(item => item.Key)).About(key));
        return null;
    }

    private static string Ttl(Fields fields) =>
        int.TryParse(ScalarText.Of(fields.Any("resultTtlInSeconds")), NumberStyles.Integer, CultureInfo.InvariantCulture, out var ttl) ? ttl.ToString(CultureInfo.InvariantCulture) : "300";

    // The framework takes what is behind the last hyphen of the function's name.
    private static string NameOf(string arn) => arn.Split(':').Last().Split('-').Last();
}
