using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Intrinsics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Expressions;

/// <summary>Calls of intrinsic functions that fail whatever the input is, since their literals are wrong.</summary>
internal sealed class FailingCalls : IRule<StatePart>
{
    private static readonly string[] Algorithms = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];

    public void Check(StatePart part, DiagnosticBag findings)
    {
        foreach (var (expression, node) in part.Expressions)
        {
            if (expression is IntrinsicCall call && Fault(call) is { } fault) findings.Add(ExpressionMessages.FailingCall(node.Span, part.Place, call.Function.Name, fault));
        }
    }

    private static string? Fault(IntrinsicCall call) => (call.Function.Name, call.Arguments) switch
    {
        ("States.JsonMerge", [_, _, LiteralExpression { Value: BooleanNode { Value: true } }]) => "the third argument must be false, since deep merging does not exist",
        ("States.Hash", [_, LiteralExpression { Value: StringNode { Value: var algorithm } }]) when !Algorithms.Contains(algorithm) && !Opaque.HasPlaceholder(algorithm) => $"the algorithms are {string.Join(", ", Algorithms)}",
        ("States.ArrayRange", [_, _, LiteralExpression { Value: NumberNode step }]) when NumberText.ToDouble(step.Text) == 0 => "the step cannot be 0",
        _ => null,
    };
}
