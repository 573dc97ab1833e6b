using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Functions;
using StepFunctionsPS.States.Jsonata.Parsing;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>A construct of the language, made once and evaluated many times. What is set about it is set while the tree is made.</summary>
internal abstract class Term(int position)
{
    public int Position { get; } = position;

    /// <summary>Filters behind a term that is no step of a path.</summary>
    public List<Stage>? Predicates { get; set; }

    /// <summary>Filters and positions behind a step of a path.</summary>
    public List<Stage>? Stages { get; set; }

    public Grouping? Group { get; set; }

    /// <summary>Whether <c>[]</c> stands behind it.</summary>
    public bool KeepsArray { get; set; }

    /// <summary>The variable of <c>@</c>.</summary>
    public string? Focus { get; set; }

    /// <summary>The variable of <c>#</c>.</summary>
    public string? Index { get; set; }

    /// <summary>Where the context of the step is kept for a <c>%</c> further on.</summary>
    public Slot? Ancestor { get; set; }

    /// <summary>Whether the step has something to remember for each value, so that the path carries tuples from here on.</summary>
    public bool IsTuple { get; set; }

    /// <summary>Whether it makes a list at an end of a path.</summary>
    public bool IsConstructor { get; set; }

    /// <summary>What <c>%</c> inside of it means is known only further out.</summary>
    public List<Slot>? SeekingParents { get; set; }

    /// <summary>What it is made of, with whether that part has the same context.</summary>
    public virtual IEnumerable<TermPart> Parts => [];

    /// <summary>The letters that signatures of functions have for the kinds of values that it can give, <c>m</c> for a missing one.</summary>
    public string Kinds => IsPlain ? PlainKinds : SignatureParameter.AllKinds;

    /// <summary>The same where nothing stands behind it.</summary>
    protected virtual string PlainKinds => SignatureParameter.AllKinds;

    private bool IsPlain => this is { Predicates: null, Stages: null, Group: null, Focus: null, Index: null, KeepsArray: false, IsTuple: false };

    public Value? Evaluate(Value? input, Frame frame)
    {
        frame.Evaluation.Enter();
        var result = Compute(input, frame);
        if (Predicates is not null)
        {
            foreach (var predicate in Predicates) result = predicate.Apply(result, frame);
        }

        if (Group is not null && this is not PathTerm) result = Group.Evaluate(result, frame);
        frame.Evaluation.Leave();
        if (result is not ListValue { IsSequence: true, HoldsTuples: false } sequence) return result;
        if (KeepsArray) sequence.Traits |= ListTraits.KeepsSingleton;
        return sequence.Unwrapped();
    }

    /// <summary>What stands behind it: filters and groups.</summary>
    public IEnumerable<Term> Trimmings =>
        (Predicates ?? []).Concat(Stages ?? []).Select(stage => stage.Term).OfType<Term>().Concat(Group?.Terms ?? []);

    /// <summary>What it can be, as far as that shows without a run.</summary>
    public StaticValue Fold(StaticFrame frame)
    {
        if (!IsPlain) return UnknownValue.Instance;
        frame.Evaluation.Enter();
        var value = FoldPlain(frame);
        frame.Evaluation.Leave();
        return value;
    }

    /// <summary>Looks here for the step that a <c>%</c> means.</summary>
    public virtual void SeekParent(Slot slot) => throw JsonataFailure.At(Position, "S0217");

    /// <summary>The term as a step of a path, where text is a name.</summary>
    public virtual Term AsStep() => this;

    /// <summary>The term as the last thing a function does: calls there are made by the caller, so that loops need no stack.</summary>
    public virtual Term WithTailCalls() => this;

    public void PredicatesToStages()
    {
        if (Predicates is null) return;
        (Stages, Predicates) = (Predicates, null);
    }

    protected abstract Value? Compute(Value? input, Frame frame);

    /// <summary>The same where nothing stands behind it. What depends on the context, or on what functions do, is not known.</summary>
    protected virtual StaticValue FoldPlain(StaticFrame frame) => UnknownValue.Instance;

    protected void MarkAncestor(Slot slot)
    {
        slot.Level--;
        if (slot.Level != 0) return;
        if (Ancestor is not null) slot.Label = Ancestor.Label;
        Ancestor = slot;
        IsTuple = true;
    }
}

/// <summary>A part of a term.</summary>
/// <param name="Term">The part.</param>
/// <param name="SharesContext">Whether its <c>$</c> is that of the whole.</param>
internal readonly record struct TermPart(Term Term, bool SharesContext = true);
