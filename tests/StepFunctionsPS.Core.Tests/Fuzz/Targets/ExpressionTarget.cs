using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.States;
using Xunit;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>Expressions of the older query language, which are worked out over a value.</summary>
internal abstract class ExpressionTarget : FuzzTarget
{
    private const string Input = "{'a':[{'b':1,'c':'x'},{'b':[2,3]},null],'n':-1.5,'t':'abc','o':{'w x':true,'':{}},'e':[[],[[1]]],'j':'[1,{}]','s':'YQ=='}";

    public override FuzzOutcome Run(string text)
    {
        try
        {
            var expression = ExpressionParser.Parse(new StringNode(text));
            var value = expression.Evaluate(new FixedScope(Input));
            return new FuzzOutcome(JsonWriter.WriteCompact(value).Length < 1_000_000 ? value.Kind : "large", []);
        }
        catch (ExpressionProblem problem)
        {
            Assert.InRange(problem.Offset, 0, text.Length);
            return Refused(ShownText.Of(problem.Message), "unreadable");
        }
        catch (EvaluationFailure failure)
        {
            Assert.StartsWith("States.", failure.Error);
            // What AWS gives as a cause has the text as it is; it is made harmless where it is shown.
            return Refused(ShownText.Of(failure.Message), "failed");
        }
        catch (UnknownUntilDeployed)
        {
            return new FuzzOutcome("unknown", []);
        }
    }

    // The words without what they quote.
    private static FuzzOutcome Refused(string words, string kind) =>
        FuzzOutcome.Refused(words) with { Kind = kind + " " + new string(words.Split('\'').Where((_, index) => index % 2 == 0).SelectMany(part => part).Where(letter => !char.IsDigit(letter)).Take(40).ToArray()) };
}
