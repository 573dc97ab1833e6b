using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.Notifications;

/// <summary>
/// Gathers the policies of topics and queues. CloudFormation replaces the whole policy of a topic, so that all
/// statements about one must stand in one resource: the first of it, whose id is kept.
/// </summary>
internal sealed class ResourcePolicies
{
    private static readonly string[] ListKeys = ["Topics", "Queues"];

    private readonly List<(string Id, MappingNode Resource, SourceSpan Span)> made = [];

    public void Add(string logicalId, MappingNode resource, SourceSpan span)
    {
        var same = ListOf(resource) is { } list ? made.FindIndex(other => ListOf(other.Resource) is { } known && NodeEquality.Instance.Equals(known, list)) : -1;
        if (same < 0) made.Add((logicalId, WithStatements(resource, [], resource), span));
        else made[same] = made[same] with { Resource = WithStatements(made[same].Resource, Statements(made[same].Resource), resource) };
    }

    public void AddTo(TemplateBuilder template)
    {
        foreach (var (id, resource, span) in made) template.AddResource(id, resource, span);
    }

    // A topic and a queue are never the same, so that their lists tell them apart.
    private static Node? ListOf(MappingNode resource) => ListKeys.Select(key => resource["Properties"]?.Child(key)).FirstOrDefault(list => list is not null);

    private static IReadOnlyList<Node> Statements(MappingNode resource) => resource["Properties"]?.Child("PolicyDocument")?.Child("Statement") switch
    {
        SequenceNode list => list.Items,
        { } one => [one],
        null => [],
    };

    // Two machines that tell the same topic of the same status bring the same statement; AWS refuses an Sid that is given twice.
    private static MappingNode WithStatements(MappingNode resource, IReadOnlyList<Node> known, MappingNode added)
    {
        if (ListOf(resource) is null) return resource;
        var all = known.Concat(Statements(added)).GroupBy(statement => statement.Child("Sid"), NodeEquality.Instance!).Select(same => same.First());
        var properties = (MappingNode)resource["Properties"]!;
        var document = new MappingBuilder((MappingNode)properties["PolicyDocument"]!).Set("Statement", CloudFormation.List(all));
        return new MappingBuilder(resource).Set("Properties", new MappingBuilder(properties).Set("PolicyDocument", document.Build()).Build()).Build();
    }
}
