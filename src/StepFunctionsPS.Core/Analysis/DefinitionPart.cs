using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis;

/// <summary>A machine, a branch or a processor, as rules look at it.</summary>
/// <param name="Definition">Its model.</param>
/// <param name="Machine">The machine that it is part of.</param>
/// <param name="Owner">The Parallel or Map state that it is inside of; null for the machine itself.</param>
internal sealed record DefinitionPart(Definition Definition, MachinePart Machine, StatePart? Owner)
{
    /// <summary>How messages name it.</summary>
    public string Place => Owner is null ? "The state machine" : Owner.State is MapState ? $"The processor of state '{Owner.State.Name}'" : $"A branch of state '{Owner.State.Name}'";
}
