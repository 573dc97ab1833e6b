using System;
using StepFunctionsPS.States.Intrinsics;
using StepFunctionsPS.States.Paths;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>Reads what may stand where a value is worked out. Throws <see cref="ExpressionProblem"/>.</summary>
internal static class ExpressionParser
{
    /// <summary>A path or an intrinsic function.</summary>
    public static Expression Parse(StringNode node) =>
        node.Value.TrimStart().StartsWith("States.", StringComparison.Ordinal) ? ParseIntrinsic(node) : ParsePath(node);

    /// <summary>A path; one with a placeholder of CloudFormation is known only after deployment.</summary>
    public static Expression ParsePath(StringNode node) =>
        Opaque.HasPlaceholder(node.Value) || node.Value.StartsWith("${", StringComparison.Ordinal) || node.Value.StartsWith("#{", StringComparison.Ordinal)
            ? new OpaqueExpression(node.Value, node)
            : PathParser.Parse(node.Value);

    // Placeholders in quoted arguments may be text; only elsewhere do they keep the call from being read.
    private static Expression ParseIntrinsic(StringNode node)
    {
        try
        {
            var call = IntrinsicParser.Parse(node.Value);
            return Opaque.HasPlaceholder(node.Value) ? new OpaqueExpression(node.Value, node, call) : call;
        }
        catch (ExpressionProblem) when (Opaque.HasPlaceholder(node.Value))
        {
            return new OpaqueExpression(node.Value, node);
        }
    }
}
