using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>An expression, read once and evaluated as often as one likes.</summary>
internal sealed class JsonataExpression(string text, Term term, JsonataDialect dialect)
{
    private JsonataFacts? facts;

    /// <summary>As the user wrote it.</summary>
    public string Text { get; } = text;

    /// <summary>What can be told without evaluating it.</summary>
    public JsonataFacts Facts => facts ??= JsonataFacts.Of(term);

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
