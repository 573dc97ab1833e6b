using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Templates;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>A CloudFormation template, in the order in which it is written.</summary>
public sealed class Template
{
    internal Template(MappingNode root, string stackName)
    {
        Root = root;
        StackName = stackName;
        SourceMap = new SourceMap(root);
    }

    /// <summary>The name of the stack that it is meant for.</summary>
    public string StackName { get; }

    /// <summary>The resources in order.</summary>
    public IReadOnlyList<TemplateResource> Resources => new ReadableList<TemplateResource>((Root["Resources"] as MappingNode ?? MappingNode.Empty).Entries
        .Select(entry => new TemplateResource(entry.Key, ((entry.Value as MappingNode)?["Type"] as StringNode)?.Value ?? "", entry.KeySpan)));

    /// <summary>The names of the outputs in order.</summary>
    public IReadOnlyList<string> Outputs => new ReadableList<string>((Root["Outputs"] as MappingNode ?? MappingNode.Empty).Entries.Select(entry => entry.Key));

    // Behind a method, so that a template that is converted to JSON does not drag the whole map along.
    internal SourceMap SourceMap { get; }

    internal MappingNode Root { get; }

    /// <summary>The template as JSON, indented by two blanks, ending in a line break.</summary>
    public string ToJson() => JsonWriter.WriteIndented(Root, "\n");

    /// <summary>The same into a file or the like, without a text of all of it.</summary>
    internal void WriteJson(TextWriter target) => JsonWriter.WriteIndented(Root, "\n", target);

    /// <summary>The template as YAML, ending in a line break.</summary>
    public string ToYaml() => YamlWriter.Write(Root);

    /// <summary>Where in the service file a part comes from, such as <c>/Resources/OrderRole/Properties</c>; nowhere when that is unknown.</summary>
    /// <param name="path">A JSON Pointer into the template.</param>
    public SourceSpan FindSource(string path) => SourceMap.Find(path);

    /// <summary>The name of the stack and the number of resources.</summary>
    public override string ToString() => $"{StackName}: {Resources.Count} resources";
}
