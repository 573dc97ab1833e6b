using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>The checks across a service. They come after its template, which says what each reference leads to.</summary>
internal static class ServiceAnalysis
{
    private static readonly IReadOnlyList<ServiceRule> Rules =
    [
        new TypedReferences(),
        new EventInputs(),
        new RolePermissions(),
        new UnusedFunctions(),
        new UnusedActivities(),
        new AlarmMetrics(),
    ];

    public static StageResult<Template> Run(Service service, Template template)
    {
        var diagnostics = new DiagnosticBag();
        var facts = new ServiceFacts(service, template);
        foreach (var rule in Rules) rule.Check(facts, diagnostics);
        return StageResult.Of(template, diagnostics);
    }
}
