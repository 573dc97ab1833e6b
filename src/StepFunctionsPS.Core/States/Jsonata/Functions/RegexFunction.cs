using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>A regular expression, which is a function that gives a match, and with it a function that gives the next.</summary>
internal sealed class RegexFunction(Regex regex, string source, int position) : FunctionValue
{
    public override int Arity => 2;

    /// <summary>The first match from a place on; null for none.</summary>
    public RegexMatch? First(string text, int from, Evaluation evaluation)
    {
        evaluation.Look();
        try
        {
            var match = regex.Match(text, from);
            if (!match.Success) return null;
            var groups = match.Groups.Cast<Group>().Skip(1).Select(group => group.Success ? group.Value : null).ToArray();
            return new RegexMatch(match.Value, match.Index, match.Index + match.Length, groups);
        }
        catch (RegexMatchTimeoutException)
        {
            throw evaluation.TooLong();
        }
    }

    /// <summary>The match behind another.</summary>
    public RegexMatch? Next(string text, RegexMatch match, Evaluation evaluation)
    {
        if (match.End >= text.Length) return null;
        var next = First(text, match.End, evaluation);
        return next is { Text: "" } ? throw JsonataFailure.At(position, "D1004", value: new TextValue(source)) : next;
    }

    public override Value? Invoke(Value?[] arguments, Value? context, Frame frame)
    {
        if (arguments.Length == 0 || arguments[0] is not TextValue text) return null;
        var from = arguments.Length > 1 && arguments[1] is NumberValue number ? Numeric.ToInt(number.Number) : 0;
        if (from < 0 || from > text.Text.Length) return null;
        return First(text.Text, from, frame.Evaluation) is { } match ? match.ToValue(new NextMatch(this, text.Text, match)) : null;
    }

    private sealed class NextMatch(RegexFunction regex, string text, RegexMatch match) : FunctionValue
    {
        public override int Arity => 0;

        public override Value? Invoke(Value?[] arguments, Value? context, Frame frame) =>
            regex.Next(text, match, frame.Evaluation) is { } next ? next.ToValue(new NextMatch(regex, text, next)) : null;
    }
}
