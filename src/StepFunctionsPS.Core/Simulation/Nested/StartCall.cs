using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Nested;

/// <summary>A way in which a Task starts a state machine; one of the same service is run beside it, on the same clock.</summary>
internal abstract class StartCall(bool isSdk)
{
    // Machines that start one another without an end are stopped here.
    private const int Deepest = 100;
    private const int Most = 10_000;

    private static readonly Dictionary<(string Service, string Action), StartCall> Known = new()
    {
        [("states", "startExecution")] = new StartOnly(isSdk: false),
        [("states", "startExecution.sync")] = new RunToEnd(isParsed: false),
        [("states", "startExecution.sync:2")] = new RunToEnd(isParsed: true),
        [("states", "startExecution.waitForTaskToken")] = new StartForToken(isSdk: false),
        [("aws-sdk:sfn", "startExecution")] = new StartOnly(isSdk: true),
        [("aws-sdk:sfn", "startExecution.waitForTaskToken")] = new StartForToken(isSdk: true),
        [("aws-sdk:sfn", "startSyncExecution")] = new RunExpress(),
    };

    public static bool IsKnown(ResourceName resource) => Known.ContainsKey((resource.Service, resource.Action));

    /// <summary>Starts the machine that the Task names; false when it starts none, or none of the service.</summary>
    public static bool TryStart(TaskAttempt attempt)
    {
        var (resource, execution) = (attempt.Settings.Resource, attempt.Strand.Execution);
        if (!Known.TryGetValue((resource.Service, resource.Action), out var call)) return false;
        if ((attempt.Settings.Parameters as MappingNode)?["StateMachineArn"] is not StringNode arn) return false;
        if (NestedMachines.Find(execution.Request.Machine?.Service, arn.Value) is not { } machine) return false;
        Check(attempt, machine);
        attempt.Begin();
        var start = new ExecutionStart(attempt, machine, arn.Value);
        if ((call.Refusal(machine) ?? start.Prepare()) is { } failure) attempt.EndWith(failure.ToOutcome(execution, call.IsSdk));
        else call.Go(attempt, start.Begin());
        return true;
    }

    /// <summary>Whether it calls the API as the SDK does.</summary>
    protected bool IsSdk => isSdk;

    /// <summary>Why this way is not open to a machine.</summary>
    protected virtual SfnFailure? Refusal(StateMachine machine) => null;

    /// <summary>What the Task does once the execution is started.</summary>
    protected abstract void Go(TaskAttempt attempt, Execution child);

    private static void Check(TaskAttempt attempt, StateMachine machine)
    {
        var (execution, state) = (attempt.Strand.Execution, attempt.State);
        // Where each starts several, there are too many of them long before they are deep.
        if (execution.Timeline.Count >= Most) throw new SimulationRefusal(SimulationMessages.NestedTooDeep(state.NameSpan, state.Name, machine.Key, Most));
        if (execution.Depth >= Deepest) throw new SimulationRefusal(SimulationMessages.NestedTooDeep(state.NameSpan, state.Name, machine.Key, Deepest));
        if (Problem(machine) is { } problem)
            throw new SimulationRefusal(SimulationMessages.NestedNotRunnable(state.NameSpan, state.Name, machine.Key, problem, MockExample.For(execution, state, attempt.Settings.Resource)));
    }

    private static Diagnostic? Problem(StateMachine machine)
    {
        if (machine.Definition is not { } definition) return SimulationMessages.NotRunnable(machine.DefinitionNode.Span);
        var problems = new DiagnosticBag();
        SupportCheck.Report(definition, problems);
        return problems.ToSortedList().FirstOrDefault();
    }
}
