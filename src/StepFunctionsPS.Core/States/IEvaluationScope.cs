using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>What an expression can see: <c>$</c>, <c>$$</c> and <c>$name</c>.</summary>
internal interface IEvaluationScope
{
    /// <summary>What <c>$</c> stands for here.</summary>
    Node Input { get; }

    /// <summary>What <c>$$</c> stands for; built when it is asked for.</summary>
    Node Context { get; }

    /// <summary>Chance for <c>States.MathRandom</c> and <c>States.UUID</c>, seeded so that runs repeat.</summary>
    Random Random { get; }

    /// <summary>The value of something that CloudFormation fills in, or null when it is not known.</summary>
    Node? Deployed(Node node);

    /// <summary>What <c>$now()</c> gives in JSONata.</summary>
    DateTimeOffset Now { get; }

    /// <summary>What <c>$states</c> stands for in JSONata.</summary>
    /// <param name="withContext">Whether the context object is needed, which takes time to build.</param>
    MappingNode States(bool withContext);

    /// <summary>The value of a variable, or null when none of that name was assigned.</summary>
    Node? Variable(string name);
}
