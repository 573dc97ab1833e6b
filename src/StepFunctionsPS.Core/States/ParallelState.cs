using System.Collections.Generic;

namespace StepFunctionsPS.States;

/// <summary>Runs its branches at the same time.</summary>
internal sealed class ParallelState(StateFrame frame, WorkFrame work, IReadOnlyList<Definition> branches) : WorkState(frame, work)
{
    public override string Type => "Parallel";

    public IReadOnlyList<Definition> Branches { get; } = branches;

    public override IReadOnlyList<Definition> Inner => Branches;
}
