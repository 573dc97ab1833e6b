using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Simulation.StateTests;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.Baselines;

/// <summary>Runs the machine that a case names, and writes down its history.</summary>
internal static class MachineRun
{
    public static void Run(BaselineCase @case, Service service, Dictionary<string, string> made, List<Diagnostic> diagnostics)
    {
        var target = RunTarget.Of(service, @case.Machine is "" ? null : @case.Machine);
        diagnostics.AddRange(target.Diagnostics);
        if (target.Output is not { } machine) return;
        foreach (var state in @case.States) diagnostics.AddRange(StateOf(state, machine, @case.Input).Start().Diagnostics.Where(diagnostic => !diagnostics.Contains(diagnostic)));
        if (@case.States.Count > 0) return;
        var request = new LocalRun(machine, @case.Input, NoMocks.Instance).Request;
        if (@case.Transitions is { } limit) request = request with { Quotas = SimulationQuotas.Off with { Transitions = limit } };
        if (@case.Mocks is { } name)
        {
            var path = Path.Combine(@case.Folder, name);
            var mocks = MockFileReader.Read(JsonReader.Read(new SourceText(path, File.ReadAllText(path)), InputLimits.Default).Output!, MockTargets.Of(machine), machine.Key, @case.TestCase, @case.HasLambda ? new EchoLambda() : null);
            diagnostics.AddRange(mocks.Diagnostics);
            if (mocks.Output is null) return;
            request = request with { Mocks = mocks.Output };
        }

        var watched = new WatchedMocks(request.Mocks);
        var run = Simulator.Run(machine.Definition!, request with { Mocks = watched });
        diagnostics.AddRange(watched.Diagnostics);
        diagnostics.AddRange(run.Diagnostics.Where(diagnostic => !diagnostics.Contains(diagnostic)));
        if (run.Output is not null) made["execution.json"] = JsonWriter.WriteIndented(run.Output.ToNode()) + "\n";
    }

    private static LocalStateRun StateOf(MappingNode run, StateMachine machine, Node input) =>
        new(machine, ((StringNode)run["state"]!).Value, input, run["mock"] is { } mock ? new FunctionMocks(_ => TaskOutcome.Return(mock)) : null) { Context = run["context"] };
}
