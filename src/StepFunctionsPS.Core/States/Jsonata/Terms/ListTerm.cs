using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>[a, b]</c>: lists among the values are spread, except for those that are written as lists.</summary>
internal sealed class ListTerm(IReadOnlyList<Term> items, int position) : Term(position)
{
    public IReadOnlyList<Term> Items { get; } = items;

    public override IEnumerable<TermPart> Parts => Items.Select(item => new TermPart(item));

    protected override string PlainKinds => "a";

    protected override Value? Compute(Value? input, Frame frame)
    {
        var list = new ListValue([], IsConstructor ? ListTraits.Constructed : ListTraits.None);
        foreach (var item in Items)
        {
            var value = item.Evaluate(input, frame);
            if (value is null) continue;
            var before = list.Count;
            if (item is ListTerm) list.Items.Add(value);
            else if (value is ListValue { IsSequence: true } fresh && Items.Count == 1 && item is RangeTerm) return new ListValue(fresh.Items, list.Traits);
            else list.AddSpread(value);
            frame.Evaluation.CheckLength(list.Count, list.Count - before);
        }

        return list;
    }

    protected override StaticValue FoldPlain(StaticFrame frame)
    {
        var items = new List<StaticValue>();
        foreach (var item in Items)
        {
            var value = item.Fold(frame);
            // How many items these stand for is not known.
            if (value is UnknownValue || (value.Options.Count > 1 && value.Options.Any(option => option is StaticList or StaticScalar { Value: null }))) return UnknownValue.Instance;
            if (value is StaticList list && item is not ListTerm) items.AddRange(list.Items);
            else if (value is not StaticScalar { Value: null }) items.Add(value);
        }

        return new StaticList(items, Position);
    }
}
