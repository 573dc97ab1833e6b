using System.Collections.Generic;
using System.Linq;
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
        new AlarmMetrics(),
    ];

    // What is no mistake, and would be in the way each time a template is made.
    private static readonly IReadOnlyList<ServiceRule> Hints =
    [
        new UnusedFunctions(),
        new UnusedActivities(),
    ];

    /// <summary>Whether a code is of these checks, which definitions alone do not have.</summary>
    public static bool IsOwn(string code) => string.CompareOrdinal(code, "SFN5850") >= 0 && string.CompareOrdinal(code, "SFN5900") < 0;

    /// <summary>Whether a code is only worth knowing.</summary>
    public static bool IsHint(string code) => code is "SFN5856" or "SFN5857";

    /// <param name="service">The service.</param>
    /// <param name="template">The template that was made of it.</param>
    /// <param name="withHints">Whether to tell what is only worth knowing, too.</param>
    public static StageResult<Template> Run(Service service, Template template, bool withHints)
    {
        var diagnostics = new DiagnosticBag();
        var facts = new ServiceFacts(service, template);
        foreach (var rule in withHints ? Rules.Concat(Hints) : Rules) rule.Check(facts, diagnostics);
        return StageResult.Of(template, diagnostics);
    }
}
