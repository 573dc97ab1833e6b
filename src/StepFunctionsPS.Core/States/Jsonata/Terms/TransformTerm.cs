using System;
using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Functions;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary><c>|pattern|update,delete|</c>: a function that changes a copy.</summary>
internal sealed class TransformTerm(Term pattern, Term update, Term? delete, int position) : Term(position)
{
    public override IEnumerable<TermPart> Parts => delete is null
        ? [new(pattern, SharesContext: false), new(update, SharesContext: false)]
        : [new(pattern, SharesContext: false), new(update, SharesContext: false), new(delete, SharesContext: false)];

    public Value? Transform(Value value, Frame frame)
    {
        if (frame.Lookup("clone") is not FunctionValue clone) throw JsonataFailure.At(Position, "T2013");
        var copy = Invocation.Apply(clone, [value], null, frame);
        var matches = pattern.Evaluate(copy, frame);
        foreach (var match in Listed(matches))
        {
            Update(match, frame);
            Delete(match, frame);
        }

        return copy;
    }

    protected override string PlainKinds => "f";

    protected override Value? Compute(Value? input, Frame frame) => new TransformFunction(this, frame);

    protected override StaticValue FoldPlain(StaticFrame frame) => StaticFunction.Instance;

    private static IReadOnlyList<Value?> Listed(Value? value) => value switch
    {
        null => [],
        ListValue list => list.Items.ToArray(),
        _ => [value],
    };

    private void Update(Value? match, Frame frame)
    {
        var changes = update.Evaluate(match, frame);
        if (changes is null) return;
        if (changes is not ObjectValue made) throw JsonataFailure.At(update.Position, "T2011", value: changes);
        if (match is not ObjectValue target) return;
        for (var i = 0; i < made.Count; i++) target.Set(made.KeyAt(i), made.ValueAt(i));
    }

    private void Delete(Value? match, Frame frame)
    {
        var deletions = delete?.Evaluate(match, frame);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in Listed(deletions)) keys.Add(key is TextValue text ? text.Text : throw JsonataFailure.At(delete!.Position, "T2012", value: deletions));
        if (keys.Count > 0) (match as ObjectValue)?.Remove(keys);
    }
}
