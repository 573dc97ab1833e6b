using System;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Queries;

/// <summary>What an expression in a state sees: <c>$states</c> and the variables of the machine.</summary>
/// <param name="scope">The state.</param>
/// <param name="withContext">Whether the expression looks at the context object.</param>
internal sealed class QueryScope(IEvaluationScope scope, bool withContext) : IJsonataScope
{
    // As measured on AWS, lists of 800,000 values are taken, and of 900,000 no more.
    private static readonly JsonataLimits OfAws = JsonataLimits.Default with { SequenceLength = 850_000, Memory = 20_000_000 };

    public JsonataLimits Limits => OfAws;

    public Random Random => scope.Random;

    public DateTimeOffset Now => scope.Now;

    public Node? Variable(string name) => name == "states" ? scope.States(withContext) : scope.Variable(name);
}
