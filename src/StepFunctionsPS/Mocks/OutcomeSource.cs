using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;

namespace StepFunctionsPS.Mocks;

/// <summary>What one key of -Mock says: outcomes in turn, the last of which repeats. A script block is asked each time.</summary>
internal sealed class OutcomeSource
{
    private readonly IReadOnlyList<Func<TaskCall, TaskOutcome>> steps;

    private OutcomeSource(IReadOnlyList<Func<TaskCall, TaskOutcome>> steps) => this.steps = steps;

    /// <exception cref="Values.ValueRefusal">A value has no form in JSON, or is no right outcome.</exception>
    public static OutcomeSource Read(object? value, ILambda lambda)
    {
        var inner = value is PSObject wrapped ? wrapped.BaseObject : value;
        if (inner is not IList list || inner is IDictionary) return new OutcomeSource([Step(value, lambda)]);
        if (list.Count == 0) throw new Values.ValueRefusal("it is an empty list of outcomes; to return one, write @{ Return = @() }");
        return new OutcomeSource(list.Cast<object?>().Select(item => Step(item, lambda)).ToArray());
    }

    public TaskOutcome Answer(TaskCall call) => steps[Math.Min(call.Call, steps.Count - 1)](call);

    private static Func<TaskCall, TaskOutcome> Step(object? value, ILambda lambda)
    {
        var inner = value is PSObject wrapped ? wrapped.BaseObject : value;
        if (inner is ScriptBlock script) return call => ScriptCall.Answer(script, call, lambda);
        // Read at once, so that a wrong value is refused before anything runs.
        return OutcomeReader.Read(value, lambda);
    }
}
