using System;
using System.Collections.Generic;
using System.Linq;
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

    /// <summary>Whether it gives a function or something that holds one, whatever comes in.</summary>
    /// <param name="isVariable">Whether the host may have a variable of that name.</param>
    public bool GivesFunction(Func<string, bool> isVariable)
    {
        var evaluation = new Evaluation(dialect, new JsonataScope { Variable = name => isVariable(name) ? NullNode.Instance : null });
        try
        {
            return term.Fold(new StaticFrame(evaluation, static _ => true, term)).HoldsFunction;
        }
        catch (JsonataFailure)
        {
            return false;
        }
    }

    /// <summary>Calls of functions of the language with arguments that they never take.</summary>
    /// <param name="isVariable">Whether the host may have a variable of that name.</param>
    /// <param name="isOpen">Whether the host will fill a text in before the expression is worked out.</param>
    public IEnumerable<WrongCall> WrongCalls(Func<string, bool> isVariable, Func<string, bool> isOpen)
    {
        foreach (var call in Facts.FunctionCalls.Where(call => !isVariable(call.Name)))
        {
            if (dialect.Function(call.Name) is not { } function) continue;
            if (call.Misfit(function.Signature) is { } given) yield return new WrongCall(call, given, $"${call.Name}({string.Join(", ", function.Signature.Parameters)})");
            else if (function.Texts is var (index, known) && call.TextAt(index) is { } text && !known.Contains(text) && !isOpen(text)) yield return new WrongCall(call, $"'{text}'", string.Join(", ", known));
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
