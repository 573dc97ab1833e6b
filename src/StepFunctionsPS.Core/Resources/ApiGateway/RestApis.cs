using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Http;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The REST API behind <c>http</c> events of functions and of state machines, part by part.</summary>
internal sealed class RestApis : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        var endpoints = service.Functions.All.SelectMany(function => function.HttpEvents.Select(http => (Function: function, Http: http))).ToArray();
        var machines = service.StateMachines.SelectMany(machine => machine.HttpEvents.Select(item => (Machine: machine, Event: item))).ToArray();
        if (endpoints.Length + machines.Length == 0) return;
        var ofFunctions = endpoints.Select(item => item.Http).ToArray();
        var ofMachines = machines.Select(item => item.Event.Http).ToArray();
        HttpEvent[] all = [.. ofFunctions, .. ofMachines];
        EndpointConflicts.Check(ofFunctions, ofMachines, diagnostics);

        var settings = new ApiSettings(service, diagnostics);
        var paths = ApiPaths.Build(settings.PredefinedResources(), all, diagnostics);
        var api = new ApiBuilder(service, settings, paths, diagnostics);
        if (NeedsRoot(api, ofFunctions, all)) diagnostics.Add(HttpMessages.RootResourceMissing(settings.Span));

        if (settings.SharedApi is null) RestApi.Add(api, ofFunctions.Length > 0);
        ApiResources.Add(api, all);
        CorsPreflight.Add(api, ofFunctions, all);
        foreach (var (function, http) in endpoints) LambdaMethod.Add(api, http, function);
        foreach (var (machine, item) in machines) StateMachineMethod.Add(api, item, machine);
        CorsPreflight.Add(api, ofMachines, all);
        foreach (var http in all) Authorizers.Add(api, http);
        RequestValidation.AddValidator(api, all);
        ApiGatewayRole.Add(api, machines.Select(item => item.Event).ToArray());
        ApiDeployment.Add(api, template, ofFunctions.Length > 0);
        ApiKeys.Add(api, ofMachines);
        ApiPermissions.Add(api, endpoints);
        if (machines.Length > 0) AuthorizerPermissions.Add(api, ofFunctions, ofMachines);
        if (ofFunctions.Length > 0) ApiLogs.Add(api);
        api.AddTo(template);
    }

    // An API of another service: the framework always wants its root; for state machines alone it must be known where it is used.
    private static bool NeedsRoot(ApiBuilder api, HttpEvent[] ofFunctions, HttpEvent[] all) =>
        api.Settings.SharedApi is not null
        && api.Settings.ApiGateway.Truthy("restApiRootResourceId") is null
        && (ofFunctions.Length > 0 || all.Any(http => http.Path.Length == 0) || api.Paths.All.Any(path => path is { PredefinedId: null, Parent: null }));
}
