using StepFunctionsPS.States.Jsonata.Parsing;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>Text, a number, true, false or null.</summary>
internal sealed class LiteralTerm(Value value, int position) : Term(position)
{
    public Value Value { get; } = value;

    public LiteralTerm With(Value other) => new(other, Position) { KeepsArray = KeepsArray, Predicates = Predicates, Stages = Stages, Group = Group };

    public override Term AsStep() => Value is TextValue text
        ? new NameTerm(text.Text, Position) { KeepsArray = KeepsArray, Predicates = Predicates, Stages = Stages, Group = Group, SeekingParents = SeekingParents, Focus = Focus, Index = Index, IsTuple = IsTuple }
        : throw JsonataFailure.At(Position, "S0213", value: Value);

    protected override string PlainKinds => Value.Symbol.ToString();

    protected override Value? Compute(Value? input, Frame frame) => Value;

    protected override StaticValue FoldPlain(StaticFrame frame) => new StaticScalar(Value, Position);
}

/// <summary><c>$name</c>, <c>$</c> (no name) or <c>$$</c> (the name <c>$</c>).</summary>
internal sealed class VariableTerm(string name, int position) : Term(position)
{
    public string Name { get; } = name;

    protected override Value? Compute(Value? input, Frame frame)
    {
        if (Name.Length > 0) return frame.Lookup(Name);
        return input is ListValue { IsOuterWrapper: true } wrapper ? wrapper[0] : input;
    }

    protected override StaticValue FoldPlain(StaticFrame frame) => frame.Lookup(Name);
}

/// <summary><c>%</c></summary>
internal sealed class ParentTerm(Slot slot, int position) : Term(position)
{
    public Slot Slot { get; } = slot;

    public override void SeekParent(Slot slot) => slot.Level++;

    protected override Value? Compute(Value? input, Frame frame) => frame.Lookup(Slot.Label);
}

/// <summary>The <c>?</c> of a partial call, which leaves its place open.</summary>
internal sealed class PlaceholderTerm(int position) : Term(position)
{
    protected override Value? Compute(Value? input, Frame frame) => null;
}
