using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>Events whose executions fail before they call anything, whatever happens: their input is known, and the first states refuse it.</summary>
internal sealed class EventInputs : ServiceRule
{
    private sealed record Sent(SourceSpan Span, Node Input, string Words);

    public override void Check(ServiceFacts facts, DiagnosticBag diagnostics)
    {
        foreach (var machine in facts.Service.StateMachines)
        {
            foreach (var sent in Of(machine, facts.Service))
            {
                if (FirstStates.FailureOf(machine, sent.Input) is not { } failure) continue;
                var finding = CrossMessages.InputRefused(sent.Span, machine.Key, sent.Words, failure.State.Name, failure.Cause, failure.State.IsJsonata ? "$exists" : "IsPresent");
                diagnostics.Add(finding with { Related = [new RelatedPlace(failure.State.NameSpan, "this state fails")] });
            }
        }
    }

    private static IEnumerable<Sent> Of(StateMachine machine, Service service)
    {
        const string Constant = "the input of the event";
        foreach (var schedule in machine.Events.Schedules.Where(item => IsEnabled(item.State)))
        {
            if (EventInput.Constant(schedule.Input, service.Functions) is { } constant) yield return new Sent(schedule.Span, constant, Constant);
            else if (EventInput.OfSchedule(schedule, service.Region) is { } made) yield return new Sent(schedule.Span, made, "what EventBridge tells of a schedule, " + made);
        }

        foreach (var rule in machine.Events.Rules.Where(item => IsEnabled(item.State)))
        {
            if (EventInput.Constant(rule.Input, service.Functions) is { } constant) yield return new Sent(rule.Span, constant, Constant);
        }
    }

    private static bool IsEnabled(Node state) => state is StringNode { Value: "ENABLED" };
}
