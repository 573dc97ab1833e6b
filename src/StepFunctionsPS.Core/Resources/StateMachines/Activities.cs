using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary><c>AWS::StepFunctions::Activity</c>, with an output that carries the ARN.</summary>
internal sealed class Activities : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var activity in service.Activities)
        {
            var span = activity.Place.Span;
            template.AddResource(activity.LogicalId, CloudFormation.Resource("AWS::StepFunctions::Activity", new MappingBuilder().Set("Name", activity.Name)).Build(), span);
            // The text is that of the plugin, which says so of activities too.
            if (!service.NoOutput) template.AddOutput(activity.LogicalId + "Arn", "Current StateMachine Arn", CloudFormation.Ref(activity.LogicalId), span);
        }
    }
}
