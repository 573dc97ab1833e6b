using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis;

/// <summary>A state, as rules look at it.</summary>
/// <param name="State">Its model.</param>
/// <param name="Within">The machine, branch or processor that it stands in.</param>
internal sealed record StatePart(State State, DefinitionPart Within)
{
    /// <summary>How messages name it.</summary>
    public string Place => $"State '{State.Name}'";

    public bool IsJsonata => State.QueryLanguage == QueryLanguage.Jsonata;

    public MachinePart Machine => Within.Machine;
}
