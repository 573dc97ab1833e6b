using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>Express machines that wait for a worker.</summary>
internal sealed class ExpressActivities : StateRule<TaskState>
{
    private static readonly Regex Activity = new(@"^arn:[^:]*:states:[^:]*:[^:]*:activity:", RegexOptions.CultureInvariant);

    protected override void Check(TaskState state, StatePart part, DiagnosticBag findings)
    {
        if (part.IsExpress() && TaskResource.TextOf(state) is { } text && Activity.IsMatch(text)) findings.Add(IntegrationMessages.ExpressActivity(state.Resource.Span, state.Name));
    }
}
