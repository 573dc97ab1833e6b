using System;
using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Builds and runs small machines in tests.</summary>
internal static class Machine
{
    public static Node Json(string text) => RecordedExecutions.Parse(text.Replace('\'', '"'));

    public static Definition Bind(string text)
    {
        var result = DefinitionBinder.Bind(Json(text));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return result.Output!;
    }

    /// <summary>A definition as a machine without a service.</summary>
    public static StateMachine Alone(Definition definition) => new("Machine", definition.Node) { Definition = definition };

    /// <summary>A machine of one state, which ends it.</summary>
    public static Definition One(string fields) => Bind("{'StartAt':'S','States':{'S':{" + fields + ",'End':true}}}");

    public static SimulationResult Run(Definition definition, string input = "{}", ITaskMocks? mocks = null, SimulationRequest? request = null)
    {
        request = (request ?? new SimulationRequest()) with { Input = Json(input) };
        var result = Simulator.Run(definition, mocks is null ? request : request with { Mocks = mocks });
        Assert.Empty(result.Diagnostics);
        return result.Output!;
    }

    public static string Output(Definition definition, string input = "{}", ITaskMocks? mocks = null)
    {
        var result = Run(definition, input, mocks);
        Assert.True(result.Status == ExecutionStatus.Succeeded, $"{result.Error}: {result.Cause}");
        return result.Output!.ToString().Replace('"', '\'');
    }

    public static string Types(SimulationResult result) => string.Join(" ", result.Events.Select(item => item.Type));

    public static TaskOutcome Return(string json, double after = 0) => TaskOutcome.Return(Json(json), TimeSpan.FromSeconds(after));
}
