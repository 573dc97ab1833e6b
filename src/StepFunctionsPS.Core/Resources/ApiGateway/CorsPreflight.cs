using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The OPTIONS method of each path with CORS, which answers browsers before they send a request. All events of the path share it.</summary>
internal static class CorsPreflight
{
    public static void Add(ApiBuilder api, IReadOnlyList<HttpEvent> events)
    {
        foreach (var path in events.Where(item => item.Cors is not null).GroupBy(item => item.Path))
        {
            var cors = path.Aggregate((HttpCors?)null, (together, item) => item.Cors!.Over(together))!;
            Add(api, path.Key, cors, path.First().Span);
        }
    }

    private static void Add(ApiBuilder api, string path, HttpCors cors, SourceSpan span)
    {
        var origins = cors.Origin is { } single && single.Contains(',') ? single.Split(',').Select(item => item.Trim()).ToArray() : cors.Origins;
        var headers = Headers(cors, origins);
        var integrationResponse = new MappingBuilder()
            .Set("StatusCode", "200")
            .Set("ResponseParameters", Parameters(headers.Select(header => (header.Name, CloudFormation.Text($"'{header.Value}'")))))
            .Set("ResponseTemplates", CloudFormation.Of("application/json", new StringNode(OriginTemplate(origins))));
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
        api.AddMethod(ApiNames.Method(ApiNames.Path(path), "options"), CloudFormation.Resource("AWS::ApiGateway::Method", properties), span);
    }

    private static List<(string Name, string Value)> Headers(HttpCors cors, IReadOnlyList<string> origins)
    {
        var methods = string.Join(",", cors.Methods);
        var any = cors.Methods.Contains("ANY") ? methods.IndexOf("ANY", System.StringComparison.Ordinal) : -1;
        var headers = new List<(string Name, string Value)>
        {
            ("Access-Control-Allow-Origin", origins.Count > 0 ? origins[0] : cors.Origin ?? "undefined"),
            ("Access-Control-Allow-Headers", string.Join(",", cors.Headers)),
            // Browsers do not know ANY.
            ("Access-Control-Allow-Methods", any < 0 ? methods : methods.Remove(any, 3).Insert(any, "DELETE,GET,HEAD,PATCH,POST,PUT")),
        };
        if (cors.AllowCredentials) headers.Add(("Access-Control-Allow-Credentials", "true"));
        if (cors.MaxAge is { } age) headers.Add(("Access-Control-Max-Age", age));
        if (cors.CacheControl is { } cache) headers.Add(("Cache-Control", cache));
        return headers;
    }

    private static MappingNode Parameters(IEnumerable<(string Name, Node Value)> headers) =>
        new(headers.Select(header => new MappingEntry("method.response.header." + header.Name, header.Value)).ToArray());

    // The header can name one origin only, so that a template answers with the one that asks.
    private static string OriginTemplate(IReadOnlyList<string> origins)
    {
        if (origins.Count == 0) return "";
        var tests = origins.Select(origin => $"$origin.matches(\"{Pattern(origin)}\")");
        return "#set($origin = $input.params(\"Origin\"))\n#if($origin == \"\") #set($origin = $input.params(\"origin\")) #end\n"
            + $"#if({string.Join(" || ", tests)}) #set($context.responseOverride.header.Access-Control-Allow-Origin = $origin) #end";
    }

    private static string Pattern(string origin)
    {
        var escaped = origin.Replace(".", "[.]");
        var star = escaped.IndexOf('*');
        return star < 0 ? escaped : escaped.Remove(star, 1).Insert(star, ".+");
    }
}
