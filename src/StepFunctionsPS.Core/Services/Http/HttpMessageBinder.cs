using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>Reads <c>request:</c> and <c>response:</c> of an <c>http</c> event; a proxy integration passes on what it gets and answers by itself.</summary>
internal static class HttpMessageBinder
{
    private static readonly string[] ProxyKeys = ["parameters", "schema", "schemas"];

    private static readonly string[] Locations = ["querystrings", "paths", "headers"];

    public static HttpEvent Bind(HttpEvent http, Fields fields, DiagnosticBag diagnostics)
    {
        var request = fields.Inner("request");
        var isProxy = http.Integration is "AWS_PROXY" or "HTTP_PROXY";
        if (http.Integration is "HTTP" or "HTTP_PROXY" && request.Truthy("uri") is null) diagnostics.Add(HttpMessages.UriMissing(http.Span, fields.Owner));
        if (http.ConnectionType is StringNode { Value: "VPC_LINK" } && http.ConnectionId is null) diagnostics.Add(HttpMessages.ConnectionMissing(http.Span, fields.Owner));
        if (isProxy)
        {
            string[] known = http.Integration == "HTTP_PROXY" ? [.. ProxyKeys, "uri"] : ProxyKeys;
            foreach (var entry in request.Mapping.Entries.Where(entry => !known.Contains(entry.Key))) diagnostics.Add(HttpMessages.NotWithProxy(entry.KeySpan, "request." + entry.Key, fields.Owner));
            if (fields.Truthy("response") is not null) diagnostics.Add(HttpMessages.NotWithProxy(fields.SpanOf("response"), "response", fields.Owner));
        }

        return http with
        {
            Request = new HttpRequest
            {
                Parameters = Parameters(request.Inner("parameters")),
                Schemas = Entries(request, "schemas"),
                Templates = isProxy ? [] : Entries(request, "template"),
                PassThrough = request.Truthy("passThrough") ?? (http.Integration == "AWS" ? new StringNode("NEVER") : null),
                ContentHandling = request.Truthy("contentHandling"),
                Uri = request.TextNode("uri"),
                Method = isProxy ? null : request.Text("method"),
            },
            Response = isProxy ? null : HttpResponseBinder.Bind(fields, http.Integration),
        };
    }

    private static IReadOnlyList<MappingEntry> Parameters(Fields parameters) => Locations
        .SelectMany(location => Entries(parameters, location).Select(entry => new MappingEntry(
            $"method.request.{location.TrimEnd('s')}.{entry.Key}",
            entry.Value is StringNode { Value: "true" or "false" } text ? new BooleanNode(text.Value == "true") : entry.Value,
            entry.KeySpan)))
        .ToArray();

    private static IReadOnlyList<MappingEntry> Entries(Fields owner, string key) => owner.Mapped(key)?.Entries ?? [];
}
