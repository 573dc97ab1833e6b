using StepFunctionsPS.Text;

namespace StepFunctionsPS.Syntax;

internal static class ScalarMap
{
    public static SourceSpan SpanOf(StringNode node, int start, int length) => node.Span;
}
