using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The OPTIONS method of each path with CORS, which answers browsers before they send a request. All events of the path share it.</summary>
internal static class CorsPreflight
{
    /// <param name="api">The API.</param>
    /// <param name="events">The events whose paths get the method, unless they have it.</param>
    /// <param name="all">All events of the API, which have their say about it.</param>
    public static void Add(ApiBuilder api, IReadOnlyList<HttpEvent> events, IReadOnlyList<HttpEvent> all)
    {
        var byPath = all.Where(item => item.Cors is not null).ToLookup(item => item.Path);
        foreach (var path in events.Where(item => item.Cors is not null).Select(item => item.Path).Distinct().Where(path => !api.Has(api.MethodIdOf(path, "options"))))
        {
            var sharing = byPath[path].ToArray();
            var cors = sharing.Aggregate((HttpCors?)null, (together, item) => item.Cors!.Over(together))!;
            Add(api, path, cors, sharing[0].Span);
        }
    }

    private static void Add(ApiBuilder api, string path, HttpCors cors, SourceSpan span)
    {
        var origins = AllowedOrigins.Of(cors);
        var headers = Headers(cors, origins.Header);
        var integrationResponse = new MappingBuilder()
            .Set("StatusCode", "200")
            .Set("ResponseParameters", Parameters(headers.Select(header => (header.Name, CloudFormation.Text($"'{header.Value}'")))))
            .Set("ResponseTemplates", CloudFormation.Of("application/json", new StringNode(origins.EchoTemplate)));
        var integration = new MappingBuilder()
            .Set("Type", "MOCK")
            .Set("RequestTemplates", CloudFormation.Of("application/json", new StringNode("{statusCode:200}")))
            .Set("ContentHandling", "CONVERT_TO_TEXT")
            .Set("IntegrationResponses", new SequenceNode([integrationResponse.Build()]));
        var methodResponse = new MappingBuilder()
            .Set("StatusCode", "200")
            .Set("ResponseParameters", Parameters(headers.Select(header => (header.Name, CloudFormation.True))))
            .Set("ResponseModels", MappingNode.Empty);
        var properties = new MappingBuilder()
            .Set("AuthorizationType", "NONE")
            .Set("HttpMethod", "OPTIONS")
            .Set("MethodResponses", new SequenceNode([methodResponse.Build()]))
            .Set("RequestParameters", MappingNode.Empty)
            .Set("Integration", integration.Build())
            .Set("ResourceId", api.ResourceIdOf(path))
            .Set("RestApiId", api.Settings.ApiId);
        api.AddMethod(api.MethodIdOf(path, "options"), CloudFormation.Resource("AWS::ApiGateway::Method", properties), span);
    }

    private static List<(string Name, string Value)> Headers(HttpCors cors, string origin)
    {
        var methods = string.Join(",", cors.Methods);
        var any = cors.Methods.Contains("ANY") ? methods.IndexOf("ANY", System.StringComparison.Ordinal) : -1;
        var headers = new List<(string Name, string Value)>
        {
            ("Access-Control-Allow-Origin", origin),
            ("Access-Control-Allow-Headers", string.Join(",", cors.Headers)),
            // Browsers do not know ANY.
            ("Access-Control-Allow-Methods", any < 0 ? methods : methods.Remove(any, 3).Insert(any, "DELETE,GET,HEAD,PATCH,POST,PUT")),
        };
        if (cors.AllowCredentials || !cors.IsOfFunctions) headers.Add(("Access-Control-Allow-Credentials", cors.AllowCredentials ? "true" : "false"));
        if (cors.MaxAge is { } age) headers.Add(("Access-Control-Max-Age", age));
        if (cors.CacheControl is { } cache) headers.Add(("Cache-Control", cache));
        return headers;
    }

    private static MappingNode Parameters(IEnumerable<(string Name, Node Value)> headers) =>
        new(headers.Select(header => new MappingEntry("method.response.header." + header.Name, header.Value)).ToArray());
}
