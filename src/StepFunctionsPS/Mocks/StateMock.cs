using System.Management.Automation;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Mocks;

/// <summary>The one outcome of a state that is run alone: a list is what it returns, and not outcomes in turn.</summary>
internal sealed class StateMock : ITaskMocks
{
    private readonly ScriptBlock? script;
    private readonly TaskOutcome? outcome;

    /// <exception cref="ValueRefusal">The value has no form in JSON, or is no right outcome.</exception>
    public StateMock(object? value)
    {
        script = (value is PSObject wrapped ? wrapped.BaseObject : value) as ScriptBlock;
        if (script is null) outcome = OutcomeReader.Read(value);
    }

    public TaskOutcome? Answer(TaskCall call) => outcome ?? ScriptCall.Answer(script!, call);
}
