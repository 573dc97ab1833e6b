using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary><c>AWS::ApiGateway::Resource</c>: one for each part of each path.</summary>
internal static class ApiResources
{
    public static void Add(ApiBuilder api, IReadOnlyList<HttpEvent> events)
    {
        var spans = FirstBelow(events);
        foreach (var path in api.Paths.All.Where(path => path.PredefinedId is null))
        {
            var properties = new MappingBuilder()
                .Set("ParentId", path.Parent?.Id ?? api.Settings.RootResource)
                .Set("PathPart", path.Part)
                .Set("RestApiId", api.Settings.ApiId);
            spans.TryGetValue(path.Path, out var span);
            api.Add(ApiNames.Resource(path.Name), CloudFormation.Resource("AWS::ApiGateway::Resource", properties), span);
        }
    }

    // For each path the first event that is at it or below it.
    private static Dictionary<string, SourceSpan> FirstBelow(IReadOnlyList<HttpEvent> events)
    {
        var spans = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var item in events)
        {
            for (var end = item.Path.Length; end >= 0; end = end == 0 ? -1 : item.Path.LastIndexOf('/', end - 1))
            {
                var path = item.Path.Substring(0, end);
                if (!spans.ContainsKey(path)) spans.Add(path, item.Span);
            }
        }

        return spans;
    }
}
