using System;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>
/// Values of a policy in which CloudFormation has to fill something in: <c>#{AWS::Region}</c> and
/// <c>${AWS::Region}</c> in plain text become an <c>Fn::Sub</c>. It is done before statements are put together,
/// so that two spellings of one resource count as one. IAM's own variables, <c>${aws:username}</c>, stay.
/// </summary>
internal static class PolicyText
{
    // An escaped #@{x} is left to the pass over the whole template, since a second pass would take what the first one leaves.
    public static Node Of(Node value) => HasEscape(value) ? value : Wrap(PseudoParameters.Substitute(value));

    private static bool HasEscape(Node value) => value switch
    {
        StringNode text => text.Value.Contains("#@{"),
        SequenceNode list => Array.Exists(list.ItemArray, HasEscape),
        MappingNode mapping => Array.Exists(mapping.EntryArray, entry => entry.Key.Contains("#@{") || HasEscape(entry.Value)),
        _ => false,
    };

    private static Node Wrap(Node value) => value switch
    {
        StringNode text when text.Value.IndexOf("${AWS::", StringComparison.Ordinal) >= 0 => CloudFormation.Sub(PseudoParameters.EscapeForeign(text.Value)),
        SequenceNode list => list.WithItems(Wrap),
        MappingNode mapping => mapping.WithValues(entry => entry.Key == "Fn::Sub" ? InSub(entry.Value) : Wrap(entry.Value)),
        _ => value,
    };

    private static Node InSub(Node argument) => argument is SequenceNode { Items: [StringNode template, ..] } list
        ? new SequenceNode([template, .. list.Items.Skip(1).Select(Wrap)], list.Span, list.Origin)
        : argument;
}
