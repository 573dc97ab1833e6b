using System.Linq;
using System.Text;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Tests.Baselines;

/// <summary>The states of each machine as stage 5 understands them, those inside others indented.</summary>
internal static class StatesDump
{
    public static string Write(Service service)
    {
        var text = new StringBuilder();
        foreach (var machine in service.StateMachines)
        {
            text.Append($"state machine {machine.Key}\n");
            Write(machine.Definition!, 1, text);
        }

        return text.ToString();
    }

    private static void Write(Definition definition, int depth, StringBuilder text)
    {
        var indent = new string(' ', depth * 2);
        text.Append($"{indent}starts at {definition.StartAt}, {definition.QueryLanguage}\n");
        foreach (var state in definition.States)
        {
            var targets = state.Targets.Select(target => $"{target.Name} ({target.Span.Line},{target.Span.Column})").ToArray();
            text.Append($"{indent}{state.Type} {state.Name} ({state.NameSpan.Line},{state.NameSpan.Column}) -> {(targets.Length > 0 ? string.Join(", ", targets) : "end")}\n");
            foreach (var inner in state.Inner) Write(inner, depth + 1, text);
        }
    }
}
