using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Executions;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>Reads what is drawn of an execution in AWS: its history, and the definition that it went by.</summary>
internal sealed class ExecutionDrawing(ExecutionCloud cloud)
{
    /// <summary>The execution as it is by now.</summary>
    /// <param name="arn">The execution.</param>
    /// <param name="started">When it was started, as far as known: where logs are searched from.</param>
    public StageResult<DrawnMachine> Read(ExecutionArn arn, DateTimeOffset? started)
    {
        var events = new List<FlatEvent>();
        var read = new ExecutionEvents(cloud).Read(arn, started, events.Add);
        if (read.HasErrors) return new StageResult<DrawnMachine>(null, read.Diagnostics);
        var drawn = Of(arn, events);
        return new StageResult<DrawnMachine>(drawn.Output, [.. read.Diagnostics, .. drawn.Diagnostics]);
    }

    /// <summary>The same where its events are at hand.</summary>
    public StageResult<DrawnMachine> Of(ExecutionArn arn, IReadOnlyList<FlatEvent> events)
    {
        var calls = new HistoryCalls(cloud.Shown, arn.Text);
        try
        {
            var definition = Definition(arn, calls);
            var drawn = new DrawnMachine(arn.StateMachineName, definition) { Run = new DrawnRun(arn.Name, events) { ExecutionArn = arn.Text }, Shown = cloud.Shown };
            return new StageResult<DrawnMachine>(drawn, calls.Findings);
        }
        catch (ExecutionStop stop)
        {
            return new StageResult<DrawnMachine>(null, [.. calls.Findings, .. stop.Diagnostics]);
        }
    }

    private Definition Definition(ExecutionArn arn, HistoryCalls calls)
    {
        var machine = calls.Ask($"read the definition of {arn.StateMachineArn}", () => arn.IsExpress ? cloud.Executions.FindStateMachine(arn.StateMachineArn) : cloud.Executions.FindStateMachineOf(arn.Text))
            ?? throw new ExecutionStop(arn.IsExpress ? HistoryMessages.NoSuchMachine(arn.StateMachineArn) : ExecutionMessages.NoSuchExecution(arn.Text));
        if (string.IsNullOrWhiteSpace(machine.Definition)) throw new ExecutionStop(DiagramMessages.NoDefinition(arn.Text));
        if (arn.IsExpress) calls.Findings.Add(DiagramMessages.CurrentDefinition(machine.Name));
        var tree = JsonReader.Read(new SourceText(arn.StateMachineName, machine.Definition!), InputLimits.Default);
        if (tree.Output is null) throw Unreadable(arn, tree.Diagnostics);
        var bound = DefinitionBinder.Bind(tree.Output);
        return bound.Output ?? throw Unreadable(arn, bound.Diagnostics);
    }

    private static ExecutionStop Unreadable(ExecutionArn arn, IReadOnlyList<Diagnostic> findings) =>
        new(DiagramMessages.WrongDefinition(arn.Text, findings.First(finding => finding.Severity == DiagnosticSeverity.Error)));
}
