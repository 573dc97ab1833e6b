using System;

namespace StepFunctionsPS.States;

/// <summary>Unwinds a parser at the place where a text stops being an expression; never leaves this stage.</summary>
/// <param name="offset">Offset in the text of the expression.</param>
/// <param name="problem">What is wrong there, as a clause: <c>a name is missing after '.'</c>.</param>
internal sealed class ExpressionProblem(int offset, string problem) : Exception(problem)
{
    public int Offset { get; } = offset;
}
