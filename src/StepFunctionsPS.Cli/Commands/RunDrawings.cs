using StepFunctionsPS.Cli.Arguments;
using StepFunctionsPS.Cli.Output;
using StepFunctionsPS.Diagrams.Report;
using StepFunctionsPS.Simulation;

namespace StepFunctionsPS.Cli.Commands;

/// <summary>The files that show a run, as <c>sfn run</c> is asked for them.</summary>
/// <param name="Diagram">The file of the diagram; null for none.</param>
/// <param name="Format">Its format.</param>
/// <param name="Report">The file of the page; null for none.</param>
internal sealed record RunDrawings(string? Diagram, DiagramFileFormat Format, string? Report)
{
    /// <exception cref="UsageError">The ending of the diagram says no format.</exception>
    public static RunDrawings Of(CommandLine line)
    {
        var diagram = line.Value("--diagram");
        return new RunDrawings(diagram, diagram is null ? default : DiagramCommand.FormatOf("--diagram", diagram), line.Value("--report"));
    }

    public ExitCode Write(StateMachine machine, SimulationResult run, Terminal terminal)
    {
        if (Diagram is null && Report is null) return ExitCode.Success;
        var drawn = DrawnMachine.Of(machine) with { Run = DrawnRun.Of(new SimulationRequest().ExecutionName, run) };
        var exit = Diagram is null ? ExitCode.Success : ResultFile.Write(Diagram, DiagramDocument.Write(drawn, Format), terminal);
        return exit == ExitCode.Success && Report is not null ? ResultFile.Write(Report, DiagramDocument.Write(drawn, DiagramFileFormat.Html), terminal) : exit;
    }
}
