using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>What the checks look at: a service, and the resources that its template has in the end.</summary>
internal sealed class ServiceFacts
{
    private readonly MappingNode resources;
    private Words? words;

    public ServiceFacts(Service service, Template template)
    {
        Service = service;
        resources = template.Root["Resources"] as MappingNode ?? MappingNode.Empty;
        IsWhole = template.Root.Find("Transform") is null && !Resources.Any(entry => entry.Key.StartsWith("Fn::", StringComparison.Ordinal)) && !Plugins.AnyNotRun(service.Root);
    }

    public Service Service { get; }

    public IReadOnlyList<MappingEntry> Resources => resources.Entries;

    /// <summary>Whether nothing changes the template any more: no macro of CloudFormation, and no plugin that does not run here.</summary>
    public bool IsWhole { get; }

    /// <summary>The words of the service file; they are gathered when a check first asks.</summary>
    public Words Words => words ??= new Words(Service.Root);

    /// <summary>The type of a resource; null where there is none of that id.</summary>
    public string? TypeOf(string id) => (resources[id]?.Child("Type") as StringNode)?.Value;

    /// <summary>The properties of a resource; none where there is no such resource.</summary>
    public MappingNode PropertiesOf(string id) => resources[id]?.Child("Properties") as MappingNode ?? MappingNode.Empty;

    /// <summary>The resources of a type.</summary>
    public IEnumerable<MappingEntry> OfType(string type) => Resources.Where(entry => entry.Value.Child("Type") is StringNode given && given.Value == type);
}
