using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Templates;

/// <summary>Stage 8: what was made, with what the user adds or overrides, becomes a template.</summary>
internal static class TemplateAssembler
{
    public static StageResult<Template> Assemble(Service service, ResourceSet made)
    {
        var diagnostics = new DiagnosticBag();
        var root = Frame(made with { Outputs = WithExports(made.Outputs, service) }).Build();
        var merged = new MappingBuilder(NodeMerge.Merge(root, service.Resources.Template));
        var resources = merged.Build()["Resources"] as MappingNode ?? MappingNode.Empty;
        foreach (var entry in resources.Entries) CheckType(entry, made.Resources, diagnostics);
        merged.Set("Resources", WithoutNullProperties(ResourceExtensions.Apply(resources, service.Resources.Extensions, diagnostics)));
        var template = (MappingNode)PseudoParameters.Substitute(merged.Build());
        DanglingReferences.Report(template, service, diagnostics);
        MisspeltFunctions.Report(template, diagnostics);
        return StageResult.Of(new Template(template, service.StackName), diagnostics);
    }

    // A resource of the user that was to override one of ours, under an id that there is not, ends up without a type.
    private static void CheckType(MappingEntry entry, MappingNode made, DiagnosticBag diagnostics)
    {
        if ((entry.Value is NullNode || entry.Value is MappingNode resource && resource["Type"] is null or NullNode) && !entry.Key.StartsWith("Fn::", StringComparison.Ordinal))
            diagnostics.Add(TemplateMessages.TypeMissing(entry.KeySpan, entry.Key, made.Entries.Select(item => item.Key)));
    }

    /// <summary>What every template begins with, around resources and outputs.</summary>
    public static MappingBuilder Frame(ResourceSet made) => new MappingBuilder()
        .Set("AWSTemplateFormatVersion", "2010-09-09")
        .Set("Description", "The AWS CloudFormation template for this Serverless application")
        .Set("Resources", made.Resources)
        .Set("Outputs", made.Outputs);

    // Other stacks import the outputs of a service under these names. Outputs of the user keep what they say.
    private static MappingNode WithExports(MappingNode outputs, Service service) => new(outputs.Entries
        .Select(entry => entry with { Value = Exported((MappingNode)entry.Value, $"sls-{service.Name}-{service.Stage}-{entry.Key}") })
        .ToArray());

    private static MappingNode Exported(MappingNode output, string name) =>
        new MappingBuilder(output).Set("Export", CloudFormation.Of("Name", new StringNode(name))).Build(output.Span);

    private static MappingNode WithoutNullProperties(MappingNode resources) => new(
        resources.Entries.Select(entry => entry.Value is MappingNode resource ? entry with { Value = WithoutNullProperties(entry.Value, resource) } : entry).ToArray(),
        resources.Span,
        resources.Origin);

    private static Node WithoutNullProperties(Node node, MappingNode resource) => resource.Find("Properties") is { } properties
        ? new MappingBuilder(resource).Set(properties with { Value = WithoutNulls(properties.Value) }).Build(node.Span, node.Origin)
        : node;

    // CloudFormation refuses a property that is null; in a list the null has a place to keep.
    private static Node WithoutNulls(Node node) => node switch
    {
        MappingNode mapping => WithoutNullValues(mapping).WithValues(entry => WithoutNulls(entry.Value)),
        SequenceNode list => list.WithItems(WithoutNulls),
        _ => node,
    };

    private static MappingNode WithoutNullValues(MappingNode mapping) => Array.Exists(mapping.EntryArray, entry => entry.Value is NullNode)
        ? new MappingNode(mapping.Entries.Where(entry => entry.Value is not NullNode).ToArray(), mapping.Span, mapping.Origin)
        : mapping;
}
