using System;
using System.Collections.Generic;
using System.Globalization;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Intrinsics;

/// <summary>The values that a function is called with, read as the type that it needs.</summary>
internal sealed class Arguments(IntrinsicFunction function, IReadOnlyList<Node> values)
{
    public int Count => values.Count;

    public Node this[int position] => values[position];

    public SequenceNode Array(int position) => values[position] as SequenceNode ?? throw Wrong(position, "an array");

    public MappingNode Object(int position) => values[position] as MappingNode ?? throw Wrong(position, "an object");

    public string Text(int position) => (values[position] as StringNode)?.Value ?? throw Wrong(position, "a string");

    public bool Flag(int position) => (values[position] as BooleanNode)?.Value ?? throw Wrong(position, "true or false");

    /// <summary>A number rounded to a whole one, a half going up, as Java's <c>Math.round</c> does.</summary>
    public long Whole(int position)
    {
        if (values[position] is not NumberNode number) throw Wrong(position, "a number");
        var value = Math.Floor(NumberText.ToDouble(number.Text) + 0.5);
        return Math.Abs(value) <= 9_007_199_254_740_992 ? (long)value : throw Wrong(position, "a number of usual size");
    }

    public EvaluationFailure Failure(string problem) => new($"{function.Name}: {problem}", EvaluationFailure.Intrinsic);

    private EvaluationFailure Wrong(int position, string needed) =>
        Failure($"argument {(position + 1).ToString(CultureInfo.InvariantCulture)} must be {needed}, but it is {values[position].Kind}.");
}
