using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>
/// <c>#{AWS::Region}</c>, <c>#{LogicalId}</c> and <c>#{LogicalId.Attribute}</c>: references in plain text, as the
/// serverless-pseudo-parameters plugin knew them. Everywhere in a template they become an <c>Fn::Sub</c>.
/// </summary>
internal static class PseudoParameters
{
    // Other text in such brackets is left alone, and so are the directives of templates of API Gateway: `#{else}`, `#{end}`.
    private static readonly Regex Reference = new(@"#\{(?!(?:else|end|break|stop)\})([A-Za-z0-9:.]+)\}", RegexOptions.CultureInvariant);

    private static readonly Regex Escaped = new(@"#@\{([^}]+)\}", RegexOptions.CultureInvariant);

    /// <summary>Whether <c>#{name}</c> is such a reference.</summary>
    public static bool IsReference(string name) => Reference.IsMatch("#{" + name + "}");

    /// <summary>The text with <c>#{X}</c> written as <c>${X}</c>.</summary>
    public static string Rewrite(string text) => text.IndexOf('#') < 0 ? text : Reference.Replace(text, "${$1}");

    /// <summary>A text that had no <c>Fn::Sub</c>, for the inside of one: <c>${x}</c> was literal and stays so; CloudFormation's own parameters are meant.</summary>
    public static string EscapeForeign(string text) => Regex.Replace(text, @"\$\{(?!!|AWS::)", "$${!");

    /// <summary>A text in which <c>${AWS::Region}</c> and its like are meant to be replaced; other <c>${x}</c> stay.</summary>
    public static Node SubstituteRegion(StringNode text) => text.Value.Contains("${AWS::") ? CloudFormation.Sub(EscapeForeign(text.Value)) : text;

    /// <summary>A template with every such text turned into an <c>Fn::Sub</c>.</summary>
    public static Node Substitute(Node node)
    {
        switch (node)
        {
            case StringNode text:
                var rewritten = Rewrite(text.Value);
                return rewritten == text.Value ? Unescape(text) : CloudFormation.Of("Fn::Sub", new StringNode(Unescape(Reference.Replace(EscapeForeign(text.Value), "${$1}"))) { Tree = text.Tree });
            case SequenceNode list:
                return list.WithItems(Substitute);
            case MappingNode mapping:
                return mapping.WithValues(entry => entry.Key == "Fn::Sub" ? InSub(entry.Value) : Substitute(entry.Value));
            default:
                return node;
        }
    }

    // Within an Fn::Sub only the text changes; a second Fn::Sub around it would be refused.
    private static Node InSub(Node argument) => argument switch
    {
        StringNode text => Rewritten(text),
        SequenceNode { Items: [StringNode text, ..] } list => new SequenceNode(
            [Rewritten(text), .. list.Items.Skip(1).Select(Substitute)]),
        _ => argument,
    };

    private static StringNode Rewritten(StringNode text) => new(Unescape(Rewrite(text.Value)), text.Span, text.Origin) { Tree = text.Tree };

    private static Node Unescape(StringNode text) =>
        text.Value.Contains("#@{") ? new StringNode(Unescape(text.Value), text.Span, text.Origin) { Tree = text.Tree } : text;

    private static string Unescape(string text) => Escaped.Replace(text, "#{$1}");
}
