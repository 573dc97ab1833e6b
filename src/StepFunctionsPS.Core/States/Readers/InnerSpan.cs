using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States.Readers;

/// <summary>Places inside a text value.</summary>
internal static class InnerSpan
{
    /// <summary>From an offset in the value to its end; the whole value where it is not written as such. It decodes the text: to be asked when there is something to tell.</summary>
    public static SourceSpan Of(StringNode text, int offset) => ScalarMap.Of(text).SpanFrom(offset);
}
