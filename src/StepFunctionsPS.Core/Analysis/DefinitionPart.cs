using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis;

/// <summary>A machine, a branch or a processor, as rules look at it.</summary>
/// <param name="definition">Its model.</param>
/// <param name="machine">The machine that it is part of.</param>
/// <param name="owner">The Parallel or Map state that it is inside of.</param>
internal sealed class DefinitionPart(Definition definition, MachinePart machine, StatePart? owner)
{
    public Definition Definition => definition;

    public MachinePart Machine => machine;

    /// <summary>The Parallel or Map state that it is inside of; null for the machine itself.</summary>
    public StatePart? Owner => owner;

    /// <summary>How messages name it.</summary>
    public string Place => Owner is null ? "The state machine" : Owner.State is MapState ? $"The processor of state '{Owner.State.Name}'" : $"A branch of state '{Owner.State.Name}'";
}
