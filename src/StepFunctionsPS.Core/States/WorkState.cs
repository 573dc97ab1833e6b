using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Templates;

namespace StepFunctionsPS.States;

/// <summary>A state that does work which can fail: Task, Parallel or Map.</summary>
internal abstract class WorkState(StateFrame frame, WorkFrame work) : State(frame)
{
    /// <summary>What it sends: Parameters, in JSONata Arguments.</summary>
    public PayloadTemplate? Parameters => work.Parameters;

    public PayloadTemplate? ResultSelector => work.ResultSelector;

    /// <summary>Null for the result as the whole output.</summary>
    public ResultPath? ResultPath => work.ResultPath;

    public IReadOnlyList<Retrier> Retry => work.Retry;

    public IReadOnlyList<Catcher> Catch => work.Catch;

    public override IEnumerable<StateReference> Targets =>
        base.Targets.Concat(Catch.Where(catcher => catcher.Next is not null).Select(catcher => catcher.Next!));
}

/// <summary>What states that do work have in common.</summary>
internal sealed record WorkFrame(
    PayloadTemplate? Parameters,
    PayloadTemplate? ResultSelector,
    ResultPath? ResultPath,
    IReadOnlyList<Retrier> Retry,
    IReadOnlyList<Catcher> Catch);
