using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Functions;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>A call of a function.</summary>
internal sealed class CallTerm(Term procedure, IReadOnlyList<Term> arguments, int position) : Term(position)
{
    public Term Procedure { get; } = procedure;

    public IReadOnlyList<Term> Arguments { get; } = arguments;

    public override IEnumerable<TermPart> Parts => [new(Procedure), .. Arguments.Select(argument => new TermPart(argument))];

    /// <summary>What is called, as it stands in messages.</summary>
    public string? Name => NameOf(Procedure);

    public static string? NameOf(Term procedure) => procedure switch
    {
        PathTerm { Steps: [NameTerm step, ..] } => step.Name,
        VariableTerm variable => variable.Name,
        _ => null,
    };

    /// <summary>A name without <c>$</c> is an easy mistake, and is told apart where a function has it.</summary>
    public static bool IsMissingDollar(Term procedure, Frame frame) =>
        procedure is PathTerm { Steps: [NameTerm step, ..] } && frame.Lookup(string.Intern(step.Name)) is not null;

    public override Term WithTailCalls() => Predicates is null ? new TailCallTerm(this) : this;

    /// <summary>Makes the call with a value as the first argument: <c>value ~> f(...)</c>.</summary>
    public Value? Evaluate(Value? input, Frame frame, Value? first) => Call(input, frame, [first, .. EvaluateArguments(input, frame)]);

    public Value?[] EvaluateArguments(Value? input, Frame frame)
    {
        var values = new Value?[Arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var value = Arguments[i].Evaluate(input, frame);
            values[i] = value is FunctionValue { TakesContext: true } function ? new PassedFunction(function) : value;
        }

        return values;
    }

    protected override Value? Compute(Value? input, Frame frame) => Call(input, frame, null);

    private Value? Call(Value? input, Frame frame, Value?[]? values)
    {
        var called = Procedure.Evaluate(input, frame);
        if (called is null && IsMissingDollar(Procedure, frame)) throw JsonataFailure.At(Position, "T1005", Name);
        values ??= EvaluateArguments(input, frame);
        return Invocation.Call(called, values, input, frame, Name, Position);
    }
}

/// <summary>A call as the last thing a function does.</summary>
internal sealed class TailCallTerm(CallTerm call) : Term(call.Position)
{
    public override IEnumerable<TermPart> Parts => [new(call)];

    protected override Value? Compute(Value? input, Frame frame) => new TailCall(call, input, frame);
}
