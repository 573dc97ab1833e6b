using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Intrinsics;

/// <summary>A call such as <c>States.Format('{}', $.name)</c>.</summary>
internal sealed class IntrinsicCall(string text, IntrinsicFunction function, IReadOnlyList<Expression> arguments) : Expression(text)
{
    public IntrinsicFunction Function { get; } = function;

    public IReadOnlyList<Expression> Arguments { get; } = arguments;

    public override Node Evaluate(IEvaluationScope scope)
    {
        var values = new Node[Arguments.Count];
        for (var i = 0; i < values.Length; i++) values[i] = Arguments[i].Evaluate(scope);
        return Function.Invoke(new Arguments(Function, values), scope.Random);
    }
}

/// <summary>A literal among the arguments of a call.</summary>
internal sealed class LiteralExpression(string text, Node value) : Expression(text)
{
    public Node Value { get; } = value;

    public override Node Evaluate(IEvaluationScope scope) => Value;
}
