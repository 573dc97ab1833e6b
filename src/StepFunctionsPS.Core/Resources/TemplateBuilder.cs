using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources;

/// <summary>Gathers resources and outputs. Two of the same id are an error; the plugin would blend them.</summary>
internal sealed class TemplateBuilder(DiagnosticBag diagnostics)
{
    private readonly MappingBuilder resources = new();
    private readonly MappingBuilder outputs = new();
    private readonly Dictionary<string, SourceSpan> places = [];

    /// <param name="logicalId">Its id in the template.</param>
    /// <param name="resource">Its body.</param>
    /// <param name="span">What of the service file it is made from.</param>
    public void AddResource(string logicalId, MappingNode resource, SourceSpan span)
    {
        if (places.TryGetValue(logicalId, out var first)) diagnostics.Add(TemplateMessages.SameResource(span, logicalId, first));
        else places.Add(logicalId, span);
        resources.Set(logicalId, new MappingNode(resource.Entries, span), span);
    }

    public void AddOutput(string key, string description, Node value, SourceSpan span) =>
        outputs.Set(key, new MappingBuilder().Set("Description", description).Set("Value", value).Build(span), span);

    /// <summary>An output without a description.</summary>
    public void AddOutput(string key, Node value, SourceSpan span) => outputs.Set(key, CloudFormation.Of("Value", value), span);

    /// <summary>Whether a resource of that id is made already.</summary>
    public bool Has(string logicalId) => places.ContainsKey(logicalId);

    public ResourceSet Build() => new(resources.Build(), outputs.Build());
}
