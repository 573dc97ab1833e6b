using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis;

/// <summary>A whole state machine, as rules look at it.</summary>
internal sealed class MachinePart
{
    private HashSet<string>? variables;
    private ILookup<(DefinitionPart, string), StatePart>? setters;

    /// <param name="definition">Its model.</param>
    /// <param name="type"><c>STANDARD</c> or <c>EXPRESS</c>; null when nothing is said of it.</param>
    /// <param name="service">The service that it is part of; null for a file of its own.</param>
    public MachinePart(Definition definition, string? type, Service? service)
    {
        Definition = definition;
        IsExpress = type == "EXPRESS";
        Service = service;
        Collect(new DefinitionPart(definition, this, null));
    }

    public Definition Definition { get; }

    /// <summary>Whether it is known to be an Express machine.</summary>
    public bool IsExpress { get; }

    /// <summary>The service that it is part of; null for a file of its own, in which other programs may fill in names.</summary>
    public Service? Service { get; }

    /// <summary>The machine, its branches and its processors.</summary>
    public List<DefinitionPart> Definitions { get; } = [];

    /// <summary>All states, those of branches and processors included.</summary>
    public List<StatePart> States { get; } = [];

    /// <summary>The states that set a variable, by where they stand and its name.</summary>
    public ILookup<(DefinitionPart, string), StatePart> Setters => setters ??= States
        .SelectMany(state => state.Assignments.Select(assignment => (Key: (state.Within, assignment.Name), State: state)))
        .ToLookup(row => row.Key, row => row.State);

    /// <summary>The names of all variables that some state of it sets.</summary>
    public ISet<string> Variables => variables ??= new HashSet<string>(Setters.Select(row => row.Key.Item2));

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
