using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN305x and SFN605x: REST APIs and what they call.</summary>
internal static class HttpMessages
{
    public static Diagnostic MethodAndPath(SourceSpan span, string owner) =>
        Error("SFN3050", span, $"{Upper(owner)} needs a method and a path.", "Write 'http: GET /path', or a mapping with 'path' and 'method' (get, post, put, patch, options, head, delete or any).");

    public static Diagnostic AuthorizerUnnamed(SourceSpan span, string owner) =>
        Error("SFN3051", span, $"{Upper(owner)} has no name that could be found out.", "Add 'name: ...'; without an 'arn' it is the key of a function of this service.");

    public static Diagnostic AuthorizerUnknown(SourceSpan span, string name, string owner, IEnumerable<string> known) =>
        Error("SFN3052", span, $"The authorizer '{name}' of {owner} is no function of this service.", Suggestion.DidYouMean(name, known) is { Length: > 0 } near ? near : "Write the key of a function, an ARN, or aws_iam.");

    public static Diagnostic UriMissing(SourceSpan span, string owner) =>
        Error("SFN3053", span, $"{Upper(owner)} calls a web address, but has none.", "Add 'request: {uri: ...}'.");

    public static Diagnostic ConnectionMissing(SourceSpan span, string owner) =>
        Error("SFN3054", span, $"{Upper(owner)} goes through a VPC link, but does not say which.", "Add 'connectionId: ...'.");

    public static Diagnostic NotWithProxy(SourceSpan span, string key, string owner) =>
        Warning("SFN3055", span, $"'{key}' of {owner} does not go with a proxy integration and is left out.", "Remove it, or write 'integration: lambda'.");

    public static Diagnostic RootResourceMissing(SourceSpan span) =>
        Error("SFN6050", span, "'apiGateway.restApiId' names an API, but its root resource is not known.", "Add 'restApiRootResourceId' beside it.");

    public static Diagnostic ResourceIdMissing(SourceSpan span, string path, string owner) =>
        Error("SFN6051", span, $"The path '{path}', on the way to {owner}, is made in the other service, but its id is not known.", "Add it to 'apiGateway.restApiResources'.");

    public static Diagnostic EndpointNotPrivate(SourceSpan span) =>
        Error("SFN6052", span, "'vpcEndpointIds' are for private APIs only.", "Write 'endpointType: PRIVATE', or remove them.");

    public static Diagnostic KeyWithoutPlan(SourceSpan span, string plan) =>
        Error("SFN6053", span, $"API keys are given for the usage plan '{plan}', which does not exist.", "Add it to 'apiGateway.usagePlan'.");

    public static Diagnostic LoggingRoleLeftOut(SourceSpan span) =>
        Warning("SFN6054", span, "This version does not set the role under which API Gateway of the account writes logs.", "Set it once for the account, and write 'roleManagedExternally: true'.");

    public static Diagnostic WrongEndpointType(SourceSpan span, string type, IReadOnlyCollection<string> known) =>
        Error("SFN6210", span, $"'endpointType' cannot be '{type}'.", Suggestion.DidYouMean(type, known) is { Length: > 0 } near ? near : $"Use {string.Join(" or ", known)}.");

    public static Diagnostic TwoVariables(SourceSpan span, string path, string owner, string other) =>
        Error("SFN6211", span, $"The path '{path}', on the way to {owner}, has a variable where '{other}' has another one; API Gateway takes one variable in one place.", "Give both the same name.");

    public static Diagnostic BelowGreedy(SourceSpan span, string path, string owner, string greedy) =>
        Error("SFN6212", span, $"The path '{path}', on the way to {owner}, goes on below '{greedy}', which stands for all that is below.", "Put it at the end of the path.");

    public static Diagnostic WrongKeys(SourceSpan span, string kind) =>
        Error("SFN6213", span, $"'apiKeys' should be a list of texts, or of mappings with 'name' and 'value', but here is {kind}.", "Write '- name' or '- {name: ..., value: ...}' for each key.");

    public static Diagnostic UnknownSchema(SourceSpan span, string name, IEnumerable<string> known) =>
        Error("SFN6214", span, $"'{name}' is neither a schema of 'apiGateway.request.schemas' nor one in JSON.", Suggestion.DidYouMean(name, known) is { Length: > 0 } near ? near : "Add it there, or write the schema itself.");

    private static string Upper(string owner) => char.ToUpperInvariant(owner[0]) + owner.Substring(1);
}
