using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The REST API behind <c>http</c> events, part by part.</summary>
internal sealed class RestApis : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        var endpoints = service.Functions.All.SelectMany(function => function.HttpEvents.Select(http => (Function: function, Http: http))).ToArray();
        if (endpoints.Length == 0) return;
        var settings = new ApiSettings(service, diagnostics);
        if (settings.SharedApi is not null && settings.ApiGateway.Truthy("restApiRootResourceId") is null) diagnostics.Add(HttpMessages.RootResourceMissing(settings.Span));
        var paths = ApiPaths.Build(settings.PredefinedResources(), endpoints.Select(item => (item.Http.Path, item.Http.Span)), diagnostics);
        var api = new ApiBuilder(service, settings, paths, diagnostics);
        var https = endpoints.Select(item => item.Http).ToArray();

        if (settings.SharedApi is null) RestApi.Add(api);
        ApiResources.Add(api, https);
        CorsPreflight.Add(api, https);
        foreach (var (function, http) in endpoints) LambdaMethod.Add(api, http, function);
        foreach (var http in https) Authorizers.Add(api, http);
        RequestValidation.AddValidator(api, https);
        ApiDeployment.Add(api, template);
        ApiKeys.Add(api);
        ApiPermissions.Add(api, endpoints);
        ApiLogs.Add(api);
        api.AddTo(template);
    }
}
