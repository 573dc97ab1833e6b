using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary><c>AWS::ApiGateway::Resource</c>: one for each part of each path.</summary>
internal static class ApiResources
{
    public static void Add(ApiBuilder api, IReadOnlyList<HttpEvent> events)
    {
        foreach (var path in api.Paths.All.Where(path => path.PredefinedId is null))
        {
            var properties = new MappingBuilder()
                .Set("ParentId", path.Parent?.Id ?? api.Settings.RootResource)
                .Set("PathPart", path.Part)
                .Set("RestApiId", api.Settings.ApiId);
            var span = events.FirstOrDefault(item => item.Path == path.Path || item.Path.StartsWith(path.Path + "/", System.StringComparison.Ordinal))?.Span ?? default;
            api.Add(ApiNames.Resource(path.Name), CloudFormation.Resource("AWS::ApiGateway::Resource", properties), span);
        }
    }
}
