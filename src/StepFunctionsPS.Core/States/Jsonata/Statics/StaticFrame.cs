using System;
using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>The variables of a block, inside of those around it, as far as their values show without a run.</summary>
internal sealed class StaticFrame
{
    private readonly StaticFrame? outer;
    private readonly Func<string, bool> isOpen;
    private readonly Dictionary<string, StaticValue> values = new(StringComparer.Ordinal);

    // Set within parts, and so perhaps not at all: c ? $a := 1.
    private readonly HashSet<string> unsure = new(StringComparer.Ordinal);

    /// <param name="evaluation">Works operators out, and bounds the work.</param>
    /// <param name="isOpen">Whether a text will yet be filled in by the host, so that only its place in other texts is known.</param>
    /// <param name="whole">The expression.</param>
    public StaticFrame(Evaluation evaluation, Func<string, bool> isOpen, Term whole)
    {
        (Evaluation, this.isOpen) = (evaluation, isOpen);
        NoteInner(whole);
    }

    public StaticFrame(StaticFrame outer, IEnumerable<Term> parts)
    {
        (this.outer, Evaluation, isOpen) = (outer, outer.Evaluation, outer.isOpen);
        foreach (var part in parts) NoteInner(part);
    }

    public Evaluation Evaluation { get; }

    public bool IsOpen(Value? value) => value is TextValue text && isOpen(text.Text);

    public void Bind(string name, StaticValue value) => values[name] = value;

    public StaticValue Lookup(string name)
    {
        for (var frame = this; frame is not null; frame = frame.outer)
        {
            if (frame.unsure.Contains(name)) return UnknownValue.Instance;
            if (frame.values.TryGetValue(name, out var value)) return value;
        }

        return Evaluation.Global(name) is FunctionValue ? StaticFunction.Instance : UnknownValue.Instance;
    }

    private void NoteInner(Term term)
    {
        Evaluation.GuardStack();
        // Blocks and functions keep what they set to themselves.
        if (term is not (BlockTerm or LambdaTerm))
        {
            foreach (var part in term.Parts) Note(part.Term);
        }

        foreach (var trimming in term.Trimmings) Note(trimming);
    }

    private void Note(Term term)
    {
        if (term is BindTerm bind) unsure.Add(bind.Name);
        NoteInner(term);
    }
}
