using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>Reads the <c>http</c> events of functions: <c>METHOD /path</c>, or a mapping.</summary>
internal sealed class HttpEventBinder(FunctionTable functions, ValidationMode mode, DiagnosticBag diagnostics)
{
    private static readonly string[] Keys =
    [
        "async", "authorizer", "connectionId", "connectionType", "cors", "integration", "method", "operationId", "path", "private", "request", "response",
    ];

    private static readonly string[] Integrations = ["AWS", "AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK"];

    /// <summary>The methods that a path may have.</summary>
    public static IReadOnlyList<string> Methods { get; } = ["get", "post", "put", "patch", "options", "head", "delete", "any"];

    /// <summary>A path as it is compared: one slash at each end means nothing.</summary>
    public static string Trim(string path)
    {
        var start = path.StartsWith("/", System.StringComparison.Ordinal) ? path.Substring(1) : path;
        return start.EndsWith("/", System.StringComparison.Ordinal) ? start.Substring(0, start.Length - 1) : start;
    }

    public IReadOnlyList<HttpEvent> BindAll(ServiceFunction function) => function.Events
        .Where(item => item.Kind == "http" && item.Settings is not UnknownNode)
        .Select(item => Bind(item, function))
        .OfType<HttpEvent>()
        .ToArray();

    private HttpEvent? Bind(FunctionEvent item, ServiceFunction function)
    {
        var owner = $"the http event of function '{function.Key}'";
        var fields = new Fields(item.Settings as MappingNode ?? MappingNode.Empty, owner, diagnostics);
        fields.CheckUnknown(Keys, mode);
        var words = item.Settings is StringNode text ? text.Value.Split(' ') : [fields.Text("method") ?? "", fields.Text("path") ?? ""];
        var isComplete = item.Settings is StringNode ? words.Length > 1 : fields.Any("path") is not null && words[0].Length > 0;
        if (!isComplete || !Methods.Contains(words[0].ToLowerInvariant()))
        {
            diagnostics.Add(HttpMessages.MethodAndPath(item.Settings is StringNode ? item.Settings.Span : item.Entry.KeySpan, owner));
            return null;
        }

        var method = words[0].ToLowerInvariant();
        var http = new HttpEvent(Trim(words[1]), method)
        {
            Span = item.Entry.KeySpan,
            Owner = $"function '{function.Key}'",
            Cors = HttpCors.Read(fields, method, mode),
            Authorizer = HttpAuthorizerBinder.Bind(fields, functions, mode, diagnostics),
            IsPrivate = fields.Flag("private", otherwise: false),
            OperationId = fields.TextNode("operationId"),
            IsAsync = fields.Flag("async", otherwise: false),
            Integration = Integration(fields),
            ConnectionType = fields.Text("connectionType") is { } type ? new StringNode(type.ToUpperInvariant().Replace('-', '_')) : null,
            ConnectionId = fields.TextNode("connectionId"),
        };
        return HttpMessageBinder.Bind(http, fields, diagnostics);
    }

    private string Integration(Fields fields)
    {
        if (fields.Text("integration") is not { } given) return fields.Flag("async", otherwise: false) ? "AWS" : "AWS_PROXY";
        var upper = given.ToUpperInvariant().Replace('-', '_');
        var known = upper switch { "LAMBDA" => "AWS", "LAMBDA_PROXY" => "AWS_PROXY", _ => upper };
        if (!Integrations.Contains(known)) diagnostics.Add(ServiceMessages.NotOneOf(fields.Mapping["integration"]!.Span, "integration", fields.Owner, given, ["lambda", "lambda-proxy", "http", "http-proxy", "mock"]));
        return known;
    }
}
