using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary>
/// Lowers a definition to the <c>DefinitionString</c> of its resource. CloudFormation functions in it become
/// variables of an <c>Fn::Sub</c>, named after the MD5 of their JSON as the plugin names them.
/// </summary>
internal sealed class DefinitionString
{
    private readonly FunctionTable functions;
    private readonly ExactVersions? versions;
    private readonly DefinitionText texts;
    private readonly MappingBuilder variables = new();
    private bool hasFunctions;

    private DefinitionString(FunctionTable functions, ReferenceNames names, ExactVersions? versions)
    {
        this.functions = functions;
        this.versions = versions;
        texts = new DefinitionText(names, functions);
    }

    /// <param name="definition">The definition, in the form of the framework.</param>
    /// <param name="functions">The functions of the service.</param>
    /// <param name="names">What texts may refer to.</param>
    /// <param name="versions">The versions of functions to call; null to call functions without one.</param>
    public static Node Lower(Node definition, FunctionTable functions, ReferenceNames names, ExactVersions? versions)
    {
        var lowering = new DefinitionString(functions, names, versions);
        var rewritten = lowering.Rewrite(definition, NumericFields.Root);
        // Nothing is filled in, so there is nothing to escape either: the text is the definition.
        if (!lowering.hasFunctions && !lowering.texts.HasReferences) return new StringNode(JsonWriter.WriteIndented(definition), definition.Span) { Tree = definition };
        var text = new StringNode(JsonWriter.WriteIndented(rewritten)) { Tree = definition };
        // The plugin writes the mapping of variables here even when it is empty.
        return lowering.variables.Count == 0 && versions is null ? CloudFormation.Of("Fn::Sub", text) : CloudFormation.Of("Fn::Sub", new SequenceNode([text, lowering.variables.Build()]));
    }

    private Node Rewrite(Node node, NumericFields place) => node switch
    {
        StringNode text => RewriteText(text),
        SequenceNode list => list.WithItems(item => CloudFormation.IsFunction(item) ? Extract(item, quoted: true) : Rewrite(item, place)),
        MappingNode mapping => mapping.WithEntries(entry => RewriteEntry(entry, place)),
        _ => node,
    };

    private StringNode RewriteText(StringNode text)
    {
        var rewritten = texts.Rewrite(text.Value);
        return ReferenceEquals(rewritten, text.Value) ? text : new StringNode(rewritten);
    }

    private MappingEntry RewriteEntry(MappingEntry entry, NumericFields place)
    {
        var key = texts.Rewrite(entry.Key);
        var value = RewriteField(entry, place);
        return ReferenceEquals(key, entry.Key) && ReferenceEquals(value, entry.Value) ? entry : new MappingEntry(key, value);
    }

    private Node RewriteField(MappingEntry entry, NumericFields place) => CloudFormation.IsFunction(entry.Value)
        ? Extract(entry.Value, quoted: !place.IsNumeric(entry.Key))
        : Rewrite(entry.Value, place.Inside(entry.Key));

    // The name is taken before function keys are translated; deployed templates carry that name.
    private Node Extract(Node function, bool quoted)
    {
        hasFunctions = true;
        var pinned = versions?.Pin(function);
        if (pinned is null && FunctionReference.Referred(function, functions) is { } lambda) return new StringNode(FunctionReference.StaticArn(lambda));
        var name = Md5.Of(JsonWriter.WriteCompact(function));
        variables.Set(name, pinned ?? FunctionReference.Translate(function, functions));
        // A number's text is written as it is, which leaves the placeholder without quotes.
        return quoted ? new StringNode($"${{{name}}}") : new NumberNode($"${{{name}}}");
    }
}
