using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Variables.Sources;

/// <summary><c>${cf:stack.Output}</c> and <c>${cf(region):stack.Output}</c>: an output of another stack.</summary>
internal sealed class CfSource() : AwsSource("cf", "${cf:stack.Output}")
{
    protected override SourceAnswer? Ask(AwsQuestion question)
    {
        if (question.Split('.') is not (var stack, var output)) return null;
        var span = question.Query.Span;
        return question.Settle(
            (lookup, scope) => lookup.FindStackOutputs(stack, scope),
            (outputs, region) => outputs.TryGetValue(output, out var value)
                ? SourceAnswer.Text(value)
                : question.Nothing(VariableMessages.OutputNotInAws(span, output, stack, region, outputs.Keys)),
            region => VariableMessages.StackNotInAws(span, stack, region));
    }
}
