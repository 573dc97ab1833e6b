using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>Reads <c>layers:</c>.</summary>
internal static class LayerBinder
{
    public static IReadOnlyList<ServiceLayer> BindAll(Fields file, DiagnosticBag diagnostics) =>
        (file.Mapped("layers") ?? MappingNode.Empty).Entries
            .Select(entry => Bind(entry, diagnostics))
            .OfType<ServiceLayer>()
            .ToArray();

    private static ServiceLayer? Bind(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is NullNode or UnknownNode) return null;
        if (entry.Value is not MappingNode mapping)
        {
            diagnostics.Add(FunctionMessages.NotALayer(entry.Value.Span, entry.Key, entry.Value.Kind).About(entry.Value));
            return null;
        }

        var fields = new Fields(mapping, $"layer '{entry.Key}'", diagnostics);
        var package = PackageBinder.Bind(fields);
        if (fields.Text("path") is null && package.Artifact is null && mapping["path"] is not UnknownNode) diagnostics.Add(FunctionMessages.LayerWithoutFiles(entry.KeySpan, entry.Key));
        return new ServiceLayer(entry.Key)
        {
            Entry = entry,
            Name = fields.TextNode("name") ?? new StringNode(entry.Key),
            Path = fields.Text("path"),
            Description = fields.TextNode("description"),
            LicenseInfo = fields.TextNode("licenseInfo"),
            CompatibleRuntimes = fields.List("compatibleRuntimes"),
            CompatibleArchitectures = fields.List("compatibleArchitectures"),
            AllowedAccounts = (fields.List("allowedAccounts") as SequenceNode)?.Items.OfType<StringNode>().ToArray() ?? [],
            Retain = fields.Flag("retain", otherwise: false),
            Package = package,
        };
    }
}
