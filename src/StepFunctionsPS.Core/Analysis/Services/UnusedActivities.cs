using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>Activities that nothing in the service file names.</summary>
internal sealed class UnusedActivities : ServiceRule
{
    public override void Check(ServiceFacts facts, DiagnosticBag diagnostics)
    {
        if (!facts.IsWhole || facts.Service.StateMachines.Count == 0) return;
        foreach (var activity in facts.Service.Activities)
        {
            if (!new[] { activity.Key, activity.Name, activity.LogicalId }.Any(name => facts.Words.Has(name))) diagnostics.Add(CrossMessages.UnusedActivity(activity.Place.Span, activity.Name));
        }
    }
}
