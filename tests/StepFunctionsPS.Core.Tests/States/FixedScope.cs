using System;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;

namespace StepFunctionsPS.Tests.States;

/// <summary>Evaluates expressions in tests.</summary>
internal sealed class FixedScope(string input) : IEvaluationScope
{
    public Node Input { get; } = RecordedExecutions.Parse(input.Replace('\'', '"'));

    public Node Context { get; } = RecordedExecutions.Parse("""{"Execution":{"Name":"run"}}""");

    public Random Random { get; } = new(1);

    public Node? Deployed(Node node) => null;

    public DateTimeOffset Now { get; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public MappingNode States(bool withContext) => new MappingBuilder().Set("input", Input).Build();

    public Node? Variable(string name) => name == "v" ? RecordedExecutions.Parse("""{"a":[1,2]}""") : null;

    public static string Evaluate(string expression, string input = "{}")
    {
        try
        {
            return ExpressionParser.Parse(new StringNode(expression)).Evaluate(new FixedScope(input)).ToString().Replace('"', '\'');
        }
        catch (EvaluationFailure failure)
        {
            return $"{failure.Error}: {failure.Message}";
        }
        catch (ExpressionProblem problem)
        {
            return $"{problem.Offset}: {problem.Message}";
        }
    }
}
