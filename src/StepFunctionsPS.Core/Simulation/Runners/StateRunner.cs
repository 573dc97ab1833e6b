using System;
using System.Collections.Generic;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.Runners;

/// <summary>Does the work of the states of one type; the table of all types is here.</summary>
internal abstract class StateRunner
{
    private static readonly Dictionary<Type, StateRunner> ByState = new()
    {
        [typeof(PassState)] = new PassRunner(),
        [typeof(TaskState)] = new TaskRunner(),
        [typeof(ChoiceState)] = new ChoiceRunner(),
        [typeof(WaitState)] = new WaitRunner(),
        [typeof(SucceedState)] = new SucceedRunner(),
        [typeof(FailState)] = new FailRunner(),
        [typeof(ParallelState)] = new ParallelRunner(),
        [typeof(MapState)] = new MapRunner(),
    };

    private protected StateRunner(string type, bool takesTime)
    {
        EnteredType = type + "StateEntered";
        ExitedType = type + "StateExited";
        AbortedType = takesTime ? type + "StateAborted" : null;
    }

    public string EnteredType { get; }

    public string ExitedType { get; }

    /// <summary>Null for types that are never caught in the middle.</summary>
    public string? AbortedType { get; }

    public static StateRunner Of(State state) => ByState[state.GetType()];

    /// <summary>Begins the work. It ends with the strand being told to complete or to fail, now or later.</summary>
    public abstract void Run(Strand strand);
}

/// <summary>The runner of a type of states, with the state at hand.</summary>
internal abstract class StateRunner<TState>(string type, bool takesTime = false) : StateRunner(type, takesTime)
    where TState : State
{
    public sealed override void Run(Strand strand) => Run(strand, (TState)strand.State);

    protected abstract void Run(Strand strand, TState state);
}
