using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Executions;

/// <summary>A build failed: the phase of CodeBuild that did, and why.</summary>
internal sealed class FailedPhaseForm : CauseForm
{
    public override string? Find(MappingNode cause)
    {
        if (cause["Build"] is not MappingNode build) return null;
        var phase = (build["Phases"] as SequenceNode)?.Items.FirstOrDefault(item => Text(item, "PhaseStatus") is { } status && status != "SUCCEEDED");
        if (phase is null) return Text(build, "BuildStatus");
        var why = Text(phase, "Contexts.0.Message") ?? Text(phase, "PhaseStatus");
        return $"{Text(phase, "PhaseType")}: {why}";
    }
}
