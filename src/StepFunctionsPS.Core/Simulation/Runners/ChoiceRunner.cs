using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

internal sealed class ChoiceRunner() : StateRunner<ChoiceState>("Choice")
{
    protected override void Run(Strand strand, ChoiceState state)
    {
        var input = strand.ShownInput();
        foreach (var rule in state.Choices)
        {
            if (!strand.Seeing(input, rule.Condition!.Holds)) continue;
            if (state.IsJsonata)
            {
                ResultFlow.Answer(strand, rule.Output, input, rule.Next, rule.Assign);
                return;
            }

            // A rule that holds sets its own variables, and not those of the state.
            var assigned = rule.Assign is null ? null : strand.Evaluate(rule.Assign, input) as MappingNode;
            strand.Complete(input, rule.Next, assigned);
            return;
        }

        // The name and the words are those that AWS records, though its documents name States.NoChoiceMatched.
        if (state.Default is null) throw new EvaluationFailure("Failed to transition out of the state. The state does not point to a next state.");
        if (state.IsJsonata) ResultFlow.Answer(strand, state.Output, input, state.Default, state.Assign);
        else strand.Complete(input, state.Default, ResultFlow.Assigned(strand, state, input));
    }
}
