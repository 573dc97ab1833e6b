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

    /// <summary>The id of the deployment; it is known when all that is deployed was added.</summary>
    public string DeploymentId { get; private set; } = "";

    /// <summary>What was added until now.</summary>
    public MappingNode Parts => resources.Build();

    /// <summary>The methods in the order in which they were added; the deployment waits for them.</summary>
    public IReadOnlyList<Node> MethodIds => methodIds;

    public Node ResourceIdOf(string path) => Paths.Find(path)?.Id ?? Settings.RootResource;

    public string MethodIdOf(HttpEvent http) => MethodIdOf(http.Path, http.Method);

    public string MethodIdOf(string path, string method) => ApiNames.Method(Paths.NameOf(path), method);

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

    public void AddDeployment(string id, MappingBuilder resource, SourceSpan span)
    {
        DeploymentId = id;
        Add(id, resource, span);
    }

    public void AddTo(TemplateBuilder template)
    {
        foreach (var entry in resources.Build().Entries) template.AddResource(entry.Key, (MappingNode)entry.Value, entry.KeySpan);
    }
}
