using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>Makes nodes of the values that an expression gives. What came in goes out as the node it was.</summary>
/// <param name="evaluation">Bounds the result: values that share parts can be short to write and endless to spell out.</param>
internal sealed class ValueWriter(Evaluation evaluation)
{
    /// <summary>Whether there was a function among the values, which stands as the empty text, as <c>$string</c> has it.</summary>
    public bool MetFunction { get; private set; }

    public Node Write(Value? value)
    {
        evaluation.Charge(1);
        return value switch
        {
            TextValue text => text.Source ?? new StringNode(text.Text),
            NumberValue number => number.Source ?? Number(number.Number),
            BooleanValue flag => new BooleanNode(flag.IsTrue),
            ObjectValue mapping => (Node?)mapping.Source ?? Object(mapping),
            ListValue list => (Node?)list.Source ?? List(list),
            FunctionValue => Function(),
            _ => NullNode.Instance,
        };
    }

    private StringNode Function()
    {
        MetFunction = true;
        return new StringNode("");
    }

    private static Node Number(double number) =>
        double.IsNaN(number) || double.IsInfinity(number) ? NullNode.Instance : new NumberNode(NumberText.ToJavaScript(number));

    private MappingNode Object(ObjectValue mapping)
    {
        evaluation.Enter();
        var entries = new MappingEntry[mapping.Count];
        for (var i = 0; i < entries.Length; i++) entries[i] = new MappingEntry(mapping.KeyAt(i), Write(mapping.ValueAt(i)));
        evaluation.Leave();
        return new MappingNode(entries);
    }

    private SequenceNode List(ListValue list)
    {
        evaluation.Enter();
        var items = new List<Node>(list.Count);
        foreach (var item in list.Items) items.Add(Write(item));
        evaluation.Leave();
        return new SequenceNode(items);
    }
}
