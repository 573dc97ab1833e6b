using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>References of Tasks to resources of another type than their place takes. Those to nothing at all are found where templates are made.</summary>
internal sealed class TypedReferences : ServiceRule
{
    public override void Check(ServiceFacts facts, DiagnosticBag diagnostics)
    {
        if (!facts.IsWhole) return;
        foreach (var machine in facts.Service.StateMachines)
        {
            // What permissions find fault with has been told.
            var context = new TaskContext(machine, facts.Service, new DiagnosticBag());
            foreach (var task in TaskFinder.In(machine.DefinitionNode, context).Where(task => task.Part == TaskPart.Task)) Check(task, facts, diagnostics);
        }
    }

    private static void Check(TaskNeeds task, ServiceFacts facts, DiagnosticBag diagnostics)
    {
        if (task.Call is not { } call)
        {
            CheckResource(task, facts, diagnostics);
            return;
        }

        // Of `aws-sdk:sqs:sendMessage` too, the service stands before the action.
        if (call.Name.Split(':').Reverse().ToArray() is not [var action, var service, ..]) return;
        // What is created has a name of its own, which may be that of anything.
        if (action.StartsWith("create", StringComparison.Ordinal)) return;
        foreach (var place in ReferencePlaces.Parameters.Where(place => place.Owner == service))
        {
            if (task.Parameters.Static(place.Key) is { } value && Find(value, facts) is var (reference, type)) CheckParameter(place, value, reference, type, task, diagnostics);
        }
    }

    private static void CheckResource(TaskNeeds task, ServiceFacts facts, DiagnosticBag diagnostics)
    {
        if (Find(task.Resource, facts) is not var (reference, type)) return;
        var place = ReferencePlaces.Resource;
        // Of a function of this service the ARN is taken, whatever is written.
        if (reference.Attribute.Length == 0 && facts.Service.Functions.Find(reference.LogicalId) is not null) return;
        if (place.Excludes(type, reference.Attribute)) diagnostics.Add(CrossMessages.NotCallable(task.Resource.Span, task.Asker.Name, reference.LogicalId, type, place.Wanted).About(task.Resource));
        else CheckValue(place, task.Resource, reference, type, task, diagnostics);
    }

    private static void CheckParameter(ReferencePlace place, Node value, ResourceValue reference, string type, TaskNeeds task, DiagnosticBag diagnostics)
    {
        if (!place.Excludes(type, reference.Attribute))
        {
            CheckValue(place, value, reference, type, task, diagnostics);
            return;
        }

        var finding = CrossMessages.OtherResource(value.Span, place.Key, task.Asker.Name, reference.LogicalId, type, place.Wanted).About(value);
        // An ARN cannot be right; a name might happen to be that of the right thing.
        diagnostics.Add(reference.Attribute.Length > 0 ? task.Judged(place.Key, finding) : finding with { Severity = DiagnosticSeverity.Warning });
    }

    private static void CheckValue(ReferencePlace place, Node value, ResourceValue reference, string type, TaskNeeds task, DiagnosticBag diagnostics)
    {
        if (place.IsOtherValue(type, reference.Attribute))
            diagnostics.Add(task.Judged(place.Key, CrossMessages.OtherValue(value.Span, place.Key, task.Asker.Name, reference.Text, place.RightValue(reference.LogicalId, type), place.Wanted).About(value)));
    }

    private static (ResourceValue Reference, string Type)? Find(Node value, ServiceFacts facts) =>
        ResourceValue.Of(value, facts.Service.Functions) is { } reference && facts.TypeOf(reference.LogicalId) is { } type ? (reference, type) : null;
}
