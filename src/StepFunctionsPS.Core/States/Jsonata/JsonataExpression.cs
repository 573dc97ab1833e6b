using System;
using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>An expression, read once and evaluated as often as one likes.</summary>
internal sealed class JsonataExpression(string text, Term term, JsonataDialect dialect)
{
    private JsonataFacts? facts;

    /// <summary>As the user wrote it.</summary>
    public string Text { get; } = text;

    /// <summary>What can be told without evaluating it.</summary>
    public JsonataFacts Facts => facts ??= JsonataFacts.Of(term);

    /// <summary>
    /// All values that it can have, as far as that shows without working it out: null for undefined, an unknown node
    /// where nothing is known of the value or of a part of it.
    /// </summary>
    /// <param name="isOpen">Whether the host will fill a text in before the expression is worked out.</param>
    /// <param name="place">Where a position of the expression is in the file.</param>
    public IReadOnlyList<Node?> PossibleValues(Func<string, bool> isOpen, Func<int, SourceSpan> place)
    {
        var evaluation = new Evaluation(dialect, new JsonataScope());
        try
        {
            return new StaticWriter(evaluation, place).Write(term.Fold(new StaticFrame(evaluation, isOpen, term)));
        }
        catch (JsonataFailure)
        {
            return [new UnknownNode()];
        }
    }

    /// <summary>Works it out.</summary>
    /// <param name="input">What <c>$</c> and <c>$$</c> stand for; null for undefined.</param>
    /// <param name="scope">What else the host gives.</param>
    public JsonataOutcome Evaluate(Node? input, IJsonataScope scope)
    {
        var root = input is null ? null : ValueReader.Of(input);
        var evaluation = new Evaluation(dialect, scope) { Root = root };
        // A list as input is one value, in whose items paths nevertheless look.
        var context = root is ListValue ? new ListValue([root], ListTraits.Sequence | ListTraits.OuterWrapper) : root;
        try
        {
            var value = term.Evaluate(context, new Frame(evaluation));
            if (value is ListValue { IsOuterWrapper: true } wrapper) value = wrapper[0];
            if (value is null) return default;
            var writer = new ValueWriter(evaluation);
            return new JsonataOutcome(writer.Write(value), null, writer.MetFunction);
        }
        catch (JsonataFailure failure)
        {
            return new JsonataOutcome(null, JsonataProblem.Of(failure));
        }
    }
}
