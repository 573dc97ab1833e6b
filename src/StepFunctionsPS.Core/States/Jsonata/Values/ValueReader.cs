using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>Makes values of nodes. Objects are looked into only when an expression does.</summary>
internal static class ValueReader
{
    public static Value Of(Node node) => node switch
    {
        StringNode text => new TextValue(text.Value, text),
        NumberNode number => new NumberValue(NumberText.ToDouble(number.Text), number),
        BooleanNode flag => BooleanValue.Of(flag.Value),
        MappingNode mapping => new ObjectValue(mapping),
        SequenceNode list => OfList(list),
        _ => NullValue.Instance,
    };

    private static ListValue OfList(SequenceNode list)
    {
        var items = new List<Value?>(list.Items.Count);
        for (var i = 0; i < list.Items.Count; i++) items.Add(Of(list.Items[i]));
        return new ListValue(items, ListTraits.None, list);
    }
}
