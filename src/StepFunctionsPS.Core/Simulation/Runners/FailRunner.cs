using StepFunctionsPS.States;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

internal sealed class FailRunner() : StateRunner<FailState>("Fail")
{
    protected override void Run(Strand strand, FailState state)
    {
        // A Fail state has no InputPath; TestState shows its input there all the same.
        if (!state.IsJsonata) strand.Shown("afterInputPath", strand.Input);
        strand.End(new StateError(
            Text(strand, "ErrorPath", state.ErrorPath, state.Error),
            Text(strand, "CausePath", state.CausePath, state.Cause)));
    }

    private static string? Text(Strand strand, string key, Expression? path, Node? value)
    {
        if (path is QueryExpression query) return strand.Seeing(strand.Input, scope => query.Evaluate<StringNode>(scope, "string")).Value;
        var text = path is null ? value : strand.Evaluate(path, strand.Input);
        if (text is null) return null;
        // A placeholder in text may be meant for people to read.
        if (path is null && Opaque.Is(text)) text = text is StringNode ? strand.Deployed(text) ?? text : strand.Known(text);
        return (text as StringNode)?.Value
            ?? throw new EvaluationFailure($"The {key} field '{path?.Text}' must refer to a string value, but was: {text}");
    }
}
