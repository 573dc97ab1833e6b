using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Services of a few machines, of which the first is run.</summary>
internal static class LocalService
{
    public const string Prefix = "arn:aws:states:us-east-1:123456789012";

    /// <summary>A Task that starts the machine 'inner'.</summary>
    public static string Start(string action, string more = "", string parameters = "") =>
        $"{{'Type':'Task','Resource':'arn:aws:states:::{action}','Parameters':{{'StateMachineArn':'{Prefix}:stateMachine:inner'{parameters}}}{more},'End':true}}";

    public static string Definition(params string[] states)
    {
        // Fields of the machine may stand before the first state: 'TimeoutSeconds':2|'A':{...}.
        var parts = states[0].Split('|', 2);
        var fields = parts.Length == 2 ? parts[0] + "," : "";
        return $"{{{fields}'StartAt':'{parts[^1].Split('\'')[1]}','States':{{{string.Join(",", states.Skip(1).Prepend(parts[^1]))}}}}}";
    }

    /// <summary>The first of several machines, each given as its key and what stands below it.</summary>
    public static StateMachine Read(params (string Key, string Fields)[] machines)
    {
        using var folder = new TemporaryFolder();
        var fields = string.Join(",", machines.Select(machine => $"'{machine.Key}':{{{machine.Fields}}}"));
        folder.Write("serverless.yml", $"service: s\nprovider: {{name: aws}}\nstepFunctions: {{stateMachines: {{{fields}}}}}");
        var found = RunTarget.Read(folder.Path, machines[0].Key, new CompilerOptions());
        Assert.DoesNotContain(found.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return found.Output!;
    }

    /// <summary>Runs 'outer' of these states beside 'inner' of those.</summary>
    public static SimulationResult Run(string outer, string inner, ITaskMocks? mocks = null, string more = "")
    {
        var result = new LocalRun(Both(outer, inner, more), MappingNode.Empty, mocks ?? NoMocks.Instance).Start();
        Assert.Empty(result.Diagnostics);
        return result.Output!;
    }

    public static StateMachine Both(string outer, string inner, string more = "") =>
        Read(("outer", $"'definition':{Definition(outer)}"), ("inner", $"'definition':{Definition(inner)}{more}"));

    public static string Quoted(Node? node) => node!.ToString().Replace('"', '\'');
}
