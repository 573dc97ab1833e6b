using System.Globalization;
using System.Linq;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Events;

/// <summary>The input of an execution as the text that a rule or schedule sends. CloudFormation functions in it become variables of an <c>Fn::Sub</c>.</summary>
internal sealed class InputText
{
    private readonly FunctionTable functions;
    private readonly MappingBuilder variables = new();

    private InputText(FunctionTable functions) => this.functions = functions;

    public static Node? Lower(Node? input, FunctionTable functions)
    {
        if (input is null or StringNode) return input;
        if (CloudFormation.IsFunction(input)) return FunctionReference.Translate(input, functions);
        var lowering = new InputText(functions);
        var form = FrameworkForm.Of(input);
        var text = JsonWriter.WriteCompact(lowering.Rewrite(form));
        return lowering.variables.Count == 0
            ? new StringNode(JsonWriter.WriteCompact(form), input.Span, input.Origin)
            : CloudFormation.Sub(text, lowering.variables.Build());
    }

    private Node Rewrite(Node node) => node switch
    {
        MappingNode when CloudFormation.IsFunction(node) => Extract(node),
        StringNode text => new StringNode(PseudoParameters.EscapeForeign(text.Value)),
        SequenceNode list => new SequenceNode(list.Items.Select(Rewrite).ToArray()),
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => new MappingEntry(PseudoParameters.EscapeForeign(entry.Key), Rewrite(entry.Value))).ToArray()),
        _ => node,
    };

    private StringNode Extract(Node function)
    {
        var name = "Value" + (variables.Count + 1).ToString(CultureInfo.InvariantCulture);
        variables.Set(name, FunctionReference.Translate(function, functions));
        return new StringNode($"${{{name}}}");
    }
}
