using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>Tasks that wait for a token that nobody is given, and tokens that nobody waits for.</summary>
internal sealed class TaskTokens : StateRule<TaskState>
{
    // The context, unless a part of it is named that has no token.
    private static readonly Regex MayGive = new(@"(\$\$|\$states\s*\.\s*context\b)(?!\s*(\.\s*|\[')(Execution|StateMachine|State|Map)\b)", RegexOptions.CultureInvariant);

    private static readonly string[] Wholes = ["$$", "$$.Task", "{% $states.context %}", "{% $states.context.Task %}"];

    protected override void Check(TaskState state, StatePart part, DiagnosticBag findings)
    {
        var given = state.Node[part.IsJsonata ? "Arguments" : "Parameters"];
        if (given is null || Opaque.Is(given) || part.Call is not { } call) return;
        var token = Find(given);
        if (call.Pattern == "waitForTaskToken" && token is null && !MayGive.IsMatch(given.ToString())) findings.Add(IntegrationMessages.NoToken(state.Resource.Span, state.Name));
        // A nested execution may be given a token of its parent's to send back.
        if (call.Pattern.Length == 0 && token is StringNode { Value: var text } && !Wholes.Contains(text)) findings.Add(IntegrationMessages.UnusedToken(token.Span, state.Name, call.Name));
    }

    private static Node? Find(Node node) => node switch
    {
        StringNode text => text.Value.Contains("Task.Token") || text.Value.Contains("Task['Token']") || Wholes.Contains(text.Value) ? text : null,
        MappingNode mapping => mapping.Entries.Select(entry => Find(entry.Value)).FirstOrDefault(found => found is not null),
        SequenceNode list => list.Items.Select(Find).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
