using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Analysis.Expressions;
using StepFunctionsPS.Analysis.Integrations;
using StepFunctionsPS.Analysis.Variables;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis;

/// <summary>A state, as rules look at it; what several of them ask is found out once.</summary>
/// <param name="state">Its model.</param>
/// <param name="within">The machine, branch or processor that it stands in.</param>
internal sealed class StatePart(State state, DefinitionPart within)
{
    private IReadOnlyList<(Expression Expression, Node Node)>? expressions;
    private IReadOnlyList<(string Name, MappingEntry Entry)>? assignments;

    public State State => state;

    public DefinitionPart Within => within;

    public MachinePart Machine => within.Machine;

    /// <summary>How messages name it.</summary>
    public string Place => $"State '{state.Name}'";

    public bool IsJsonata => state.QueryLanguage == QueryLanguage.Jsonata;

    /// <summary>The call of an integration that a Task makes; null for any other, and when it is not known.</summary>
    public ServiceCall? Call { get; } = state is TaskState task ? TaskResource.CallOf(task) : null;

    /// <summary>Its paths and intrinsic functions, the arguments of functions included, each with what is written.</summary>
    public IReadOnlyList<(Expression Expression, Node Node)> Expressions => expressions ??= ExpressionFinder.In(state).ToArray();

    /// <summary>The variables that it sets, with where it does so.</summary>
    public IReadOnlyList<(string Name, MappingEntry Entry)> Assignments => assignments ??= StateAssignments.Of(this).ToArray();
}
