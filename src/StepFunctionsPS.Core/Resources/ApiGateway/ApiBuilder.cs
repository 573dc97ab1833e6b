using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>
/// The API of a service while it is made. All that call it with <c>http</c> events share its resources and its
/// deployment; two parts of the same logical id are laid over each other.
/// </summary>
internal sealed class ApiBuilder(Service service, ApiSettings settings, ApiPaths paths, DiagnosticBag diagnostics)
{
    private readonly MappingBuilder resources = new();
    private readonly Dictionary<string, MappingNode> bodies = [];
    private readonly List<Node> methodIds = [];

    public Service Service { get; } = service;

    public ApiSettings Settings { get; } = settings;

    public ApiPaths Paths { get; } = paths;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public string DeploymentId => "ApiGatewayDeployment" + Service.Run.InstanceId;

    /// <summary>The methods in the order in which they were added; the deployment waits for them.</summary>
    public IReadOnlyList<Node> MethodIds => methodIds;

    public Node ResourceIdOf(string path) => Paths.Find(path)?.Id ?? Settings.RootResource;

    public static string MethodIdOf(HttpEvent http) => ApiNames.Method(ApiNames.Path(http.Path), http.Method);

    public bool Has(string id) => bodies.ContainsKey(id);

    public void Add(string id, MappingBuilder resource, SourceSpan span)
    {
        bodies[id] = bodies.TryGetValue(id, out var before) ? NodeMerge.Merge(before, resource.Build()) : resource.Build();
        resources.Set(id, bodies[id], span);
    }

    public void AddMethod(string id, MappingBuilder resource, SourceSpan span)
    {
        methodIds.Add(new StringNode(id));
        Add(id, resource, span);
    }

    public void AddTo(TemplateBuilder template)
    {
        foreach (var entry in resources.Build().Entries) template.AddResource(entry.Key, (MappingNode)entry.Value, entry.KeySpan);
    }
}
