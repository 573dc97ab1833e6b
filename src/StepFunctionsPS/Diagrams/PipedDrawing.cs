using System.Linq;
using StepFunctionsPS.Diagrams.Report;

namespace StepFunctionsPS.Diagrams;

/// <summary>Makes what is drawn of a run in this process.</summary>
internal static class PipedDrawing
{
    public static DrawnMachine Of(Execution execution) => DrawnMachine.Of(execution.Run!.Machine) with { Run = RunOf(execution) };

    private static DrawnRun RunOf(Execution execution) => new(execution.Name, execution.Events.Select(item => item.Flat).ToArray())
    {
        Children = execution.Children.Select(child => (child.StateMachine, RunOf(child))).ToArray(),
    };
}
