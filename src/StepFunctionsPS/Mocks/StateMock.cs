using System;
using System.Management.Automation;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Mocks;

/// <summary>The one outcome of a state that is run alone: a list is what it returns, and not outcomes in turn.</summary>
internal sealed class StateMock : ITaskMocks
{
    private readonly Func<TaskCall, TaskOutcome> outcome;

    /// <exception cref="ValueRefusal">The value has no form in JSON, or is no right outcome.</exception>
    public StateMock(object? value) => outcome = (value is PSObject wrapped ? wrapped.BaseObject : value) is ScriptBlock script
        ? call => ScriptCall.Answer(script, call, NoLambda.Instance)
        : OutcomeReader.Read(value, NoLambda.Instance);

    public TaskOutcome? Answer(TaskCall call) => outcome(call);
}
