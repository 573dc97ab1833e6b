using System;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.References;

/// <summary>
/// What references in a definition will stand for, as far as the service itself tells: what it deploys has the names
/// that are compiled, in the account and region of the run. Whatever else CloudFormation knows has no value here.
/// </summary>
/// <param name="service">The service of the machine; null for a definition in a file of its own.</param>
/// <param name="account">Where the run pretends to be.</param>
internal sealed class LocalReferences(Service? service, LocalAccount account)
{
    // Names of resources may be made of references themselves, in a circle for all that is known.
    private const int Deepest = 16;

    private static readonly Regex Placeholder = new(@"(?<mark>[#$])\{(?<name>!?[A-Za-z0-9:._-]+)\}", RegexOptions.CultureInvariant);

    private readonly LocalResources resources = new(service, account);

    /// <summary>The value of something that CloudFormation fills in; null when it is nothing like that, or not known.</summary>
    public Node? Find(Node node)
    {
        if (node is StringNode text) return Fill(text);
        // As a value in a definition, such a Ref means the ARN of the function.
        if (service is not null && FunctionReference.Referred(node, service.Functions) is { } function) return Text(account.FunctionArn(function.PhysicalName), node);
        return ValueOf(node, 0) is { } value ? Text(value, node) : null;
    }

    // In the plain text of a definition, what means nothing is text of the user.
    private StringNode? Fill(StringNode text)
    {
        if (text.Value.IndexOf('{') < 0) return null;
        var filled = Placeholder.Replace(text.Value, match => IsMeant(match) && Named(match.Groups["name"].Value, 0) is { } value ? value : match.Value);
        return filled == text.Value ? null : Text(filled, text);
    }

    // The key of a function is a word like others; `${charge.Arn}` and `#{charge}` can mean nothing else.
    private bool IsMeant(Match match)
    {
        var name = match.Groups["name"].Value;
        return match.Groups["mark"].Value == "#" || name.EndsWith(".Arn", StringComparison.Ordinal) || service?.Functions.FindKey(name) is null;
    }

    private string? ValueOf(Node? node, int depth)
    {
        if (depth > Deepest) return null;
        return node switch
        {
            StringNode text => PseudoParameters.Rewrite(text.Value) is var rewritten && rewritten == text.Value ? text.Value : Substitute(rewritten, MappingNode.Empty, depth),
            NumberNode number => number.Text,
            MappingNode { Entries: [var function] } => function.Key switch
            {
                "Ref" => (function.Value as StringNode)?.Value is { } name ? Named(name, depth) : null,
                "Fn::GetAtt" => Attribute(function.Value, depth),
                "Fn::Sub" => OfSub(function.Value, depth),
                "Fn::Join" => OfJoin(function.Value, depth),
                _ => null,
            },
            _ => null,
        };
    }

    private string? Attribute(Node argument, int depth) => argument switch
    {
        StringNode path => Named(path.Value, depth),
        SequenceNode { Items: [StringNode id, StringNode attribute] } => Named($"{id.Value}.{attribute.Value}", depth),
        _ => null,
    };

    private string? OfSub(Node argument, int depth) => argument switch
    {
        StringNode text => Substitute(text.Value, MappingNode.Empty, depth),
        SequenceNode { Items: [StringNode text, MappingNode variables] } => Substitute(text.Value, variables, depth),
        _ => null,
    };

    private string? OfJoin(Node argument, int depth)
    {
        if (argument is not SequenceNode { Items: [StringNode separator, SequenceNode parts] }) return null;
        var texts = parts.Items.Select(part => ValueOf(part, depth + 1)).ToArray();
        return texts.Contains(null) ? null : string.Join(separator.Value, texts);
    }

    private string? Substitute(string text, MappingNode variables, int depth)
    {
        var isKnown = true;
        var filled = Placeholder.Replace(PseudoParameters.Rewrite(text), match =>
        {
            var name = match.Groups["name"].Value;
            if (match.Groups["mark"].Value == "#") return match.Value;
            if (name[0] == '!') return "${" + name.Substring(1) + "}";
            var value = variables[name] is { } variable ? ValueOf(variable, depth + 1) : Named(name, depth);
            isKnown &= value is not null;
            return value ?? "";
        });
        return isKnown ? filled : null;
    }

    // What `${Name}` and `${Name.Attribute}` stand for. Names of resources are worked out with what this knows.
    private string? Named(string name, int depth)
    {
        if (resources.Pseudo(name) is { } pseudo) return pseudo;
        var dot = name.IndexOf('.');
        var (id, attribute) = dot < 0 ? (name, null) : (name.Substring(0, dot), name.Substring(dot + 1));
        return resources.Of(id, attribute, node => ValueOf(node, depth + 1));
    }

    private static StringNode Text(string value, Node place) => new(value, place.Span, place.Origin);
}
