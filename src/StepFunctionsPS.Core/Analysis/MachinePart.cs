using System.Collections.Generic;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis;

/// <summary>A whole state machine, as rules look at it.</summary>
internal sealed class MachinePart
{
    /// <param name="definition">Its model.</param>
    /// <param name="type"><c>STANDARD</c> or <c>EXPRESS</c>; null when nothing is said of it.</param>
    /// <param name="isDeployed">Whether it is part of a service, so that nobody fills in anything later.</param>
    public MachinePart(Definition definition, string? type, bool isDeployed)
    {
        Definition = definition;
        IsExpress = type == "EXPRESS";
        IsDeployed = isDeployed;
        Collect(new DefinitionPart(definition, this, null));
    }

    public Definition Definition { get; }

    /// <summary>Whether it is known to be an Express machine.</summary>
    public bool IsExpress { get; }

    public bool IsDeployed { get; }

    /// <summary>The machine, its branches and its processors.</summary>
    public List<DefinitionPart> Definitions { get; } = [];

    /// <summary>All states, those of branches and processors included.</summary>
    public List<StatePart> States { get; } = [];

    private void Collect(DefinitionPart definition)
    {
        Definitions.Add(definition);
        foreach (var state in definition.Definition.States)
        {
            var part = new StatePart(state, definition);
            States.Add(part);
            foreach (var inner in state.Inner) Collect(new DefinitionPart(inner, this, part));
        }
    }
}
