using System.Threading;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation;

/// <summary>Runs a definition in this process, on a clock that jumps to where something happens next.</summary>
internal static class Simulator
{
    /// <summary>
    /// The result of the run. Without an output, the definition uses what this runner does not know, and nothing was run.
    /// With an output and an error, the run had to be given up, at a Task without a mock for instance; its status then is FAILED.
    /// </summary>
    /// <param name="definition">A definition that was bound without errors.</param>
    /// <param name="request">Input, mocks and bounds.</param>
    /// <param name="cancellation">Ends the run with <see cref="System.OperationCanceledException"/>.</param>
    public static StageResult<SimulationResult> Run(Definition definition, SimulationRequest request, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag();
        SupportCheck.Report(definition, diagnostics);
        return diagnostics.HasErrors
            ? StageResult.Failed<SimulationResult>(diagnostics)
            : new Timeline(request).Run(definition, cancellation);
    }
}
