using System.Linq;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>
/// Lowers a definition to the <c>DefinitionString</c> of its resource. CloudFormation functions in it become
/// variables of an <c>Fn::Sub</c>, named after the MD5 of their JSON as the plugin names them.
/// </summary>
internal sealed class DefinitionString
{
    private readonly FunctionTable functions;
    private readonly MappingBuilder variables = new();
    private bool substitutes;

    private DefinitionString(FunctionTable functions) => this.functions = functions;

    public static Node Lower(Node definition, FunctionTable functions)
    {
        var lowering = new DefinitionString(functions);
        var text = JsonWriter.WriteIndented(lowering.Rewrite(FrameworkForm.Of(definition), NumericFields.Root));
        if (!lowering.substitutes) return new StringNode(text, definition.Span);
        return lowering.variables.Count == 0 ? CloudFormation.Sub(text) : CloudFormation.Sub(text, lowering.variables.Build());
    }

    private Node Rewrite(Node node, NumericFields place)
    {
        switch (node)
        {
            case StringNode text:
                var rewritten = PseudoParameters.Rewrite(text.Value);
                substitutes |= rewritten != text.Value;
                return new StringNode(rewritten);
            case SequenceNode list:
                return CloudFormation.List(list.Items.Select(item => CloudFormation.IsFunction(item) ? Extract(item, quoted: true) : Rewrite(item, place)));
            case MappingNode mapping:
                return new MappingNode(mapping.Entries
                    .Select(entry => new MappingEntry(RewriteKey(entry.Key), RewriteField(entry, place)))
                    .ToArray());
            default:
                return node;
        }
    }

    private string RewriteKey(string key)
    {
        var rewritten = PseudoParameters.Rewrite(key);
        substitutes |= rewritten != key;
        return rewritten;
    }

    private Node RewriteField(MappingEntry entry, NumericFields place) => CloudFormation.IsFunction(entry.Value)
        ? Extract(entry.Value, quoted: !place.IsNumeric(entry.Key))
        : Rewrite(entry.Value, place.Inside(entry.Key));

    // The name is taken before function keys are translated; deployed templates carry that name.
    private Node Extract(Node function, bool quoted)
    {
        substitutes = true;
        if (FunctionReference.Referred(function, functions) is { } lambda) return new StringNode(FunctionReference.StaticArn(lambda));
        var name = Md5.Of(JsonWriter.WriteCompact(function));
        variables.Set(name, FunctionReference.Translate(function, functions));
        // A number's text is written as it is, which leaves the placeholder without quotes.
        return quoted ? new StringNode($"${{{name}}}") : new NumberNode($"${{{name}}}");
    }
}
