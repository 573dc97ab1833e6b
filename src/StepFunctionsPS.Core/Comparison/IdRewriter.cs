using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison;

/// <summary>Gives resources of a template other logical ids, and all that refers to them.</summary>
internal sealed class IdRewriter(IReadOnlyDictionary<string, string> ids)
{
    private static readonly Regex Variable = new(@"\$\{([A-Za-z0-9]+)(?=[.}])", RegexOptions.CultureInvariant);

    public Node Rewrite(Node node) => node switch
    {
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => Rewrite(entry) with { Key = NewId(entry.Key) }).ToArray(), mapping.Span),
        SequenceNode list => new SequenceNode(list.Items.Select(Rewrite).ToArray(), list.Span),
        _ => node,
    };

    private MappingEntry Rewrite(MappingEntry entry) => entry with
    {
        Value = (entry.Key, entry.Value) switch
        {
            ("Ref", StringNode name) => new StringNode(NewId(name.Value)),
            ("Fn::GetAtt", SequenceNode { Items: [StringNode name, var attribute] }) => new SequenceNode([new StringNode(NewId(name.Value)), attribute]),
            ("Fn::GetAtt", StringNode path) => new StringNode(string.Join(".", path.Value.Split('.').Select((part, index) => index == 0 ? NewId(part) : part))),
            ("Fn::Sub", StringNode text) => Filled(text),
            ("Fn::Sub", SequenceNode { Items: [StringNode text, var variables] }) => new SequenceNode([Filled(text), Rewrite(variables)]),
            ("DependsOn", StringNode name) => new StringNode(NewId(name.Value)),
            ("DependsOn", SequenceNode names) => new SequenceNode(names.Items.Select(item => item is StringNode name ? new StringNode(NewId(name.Value)) : item).ToArray()),
            _ => Rewrite(entry.Value),
        },
    };

    private StringNode Filled(StringNode text) => new(Variable.Replace(text.Value, match => "${" + NewId(match.Groups[1].Value)));

    private string NewId(string id) => ids.TryGetValue(id, out var name) ? name : id;
}
