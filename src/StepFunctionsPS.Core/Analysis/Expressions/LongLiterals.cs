using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States.Intrinsics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Expressions;

/// <summary>Literals that are longer than the function that they are given to takes.</summary>
internal sealed class LongLiterals : IRule<StatePart>
{
    private const int Longest = 10_000;

    private static readonly string[] Bounded = ["States.Base64Encode", "States.Base64Decode", "States.Hash"];

    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var (expression, node) in part.Expressions)
        {
            if (expression is IntrinsicCall { Arguments: [LiteralExpression { Value: StringNode { Value.Length: > Longest } }, ..] } call && Bounded.Contains(call.Function.Name))
                findings.Add(ExpressionMessages.LongLiteral(node.Span, part.Place, call.Function.Name));
        }
    }
}
