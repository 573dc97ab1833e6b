using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN57xx: Retry and Catch.</summary>
internal static class ErrorHandlingMessages
{
    public static Diagnostic NoErrors(SourceSpan span, string state) =>
        Error("SFN5700", span, $"An ErrorEquals of state '{state}' is empty.", "List the names of the errors it is for, or States.ALL.");

    public static Diagnostic AllNotAlone(SourceSpan span, string state, bool isAlone) => Error(
        "SFN5701",
        span,
        isAlone ? $"States.ALL is not in the last entry of state '{state}'." : $"States.ALL stands beside other names in state '{state}'.",
        isAlone ? "Move the entry to the end: those behind it would never be asked." : "Let it stand alone: it has the other names in it.");

    public static Diagnostic WrongRetryNumber(SourceSpan span, string place, string key, string needed, string found) =>
        Error("SFN5702", span, $"{place}: '{key}' should be {needed}, but it is {found}.", "Leave it out for what the language takes: 1 second, 3 attempts, a rate of 2.");

    public static Diagnostic UnknownError(SourceSpan span, string state, string name, IEnumerable<string> known)
    {
        var meant = Suggestion.DidYouMean(name, known);
        return Warning("SFN5703", span, $"State '{state}' handles '{name}', which is no error of the language.", meant.Length > 0 ? meant : "Names of your own errors should not begin with 'States.'.");
    }

    public static Diagnostic NeverMatched(SourceSpan span, string state, string name) =>
        Warning("SFN5704", span, $"State '{state}' has named '{name}' in an entry before, which takes it first.", "Remove one of the two.");

    public static Diagnostic ShortDelay(SourceSpan span, string state) =>
        Warning("SFN5705", span, $"The longest delay of a retrier of state '{state}' is shorter than its first.", "MaxDelaySeconds should be more than IntervalSeconds.");

    public static Diagnostic RuntimeIsNeverCaught(SourceSpan span, string state) =>
        Warning("SFN5706", span, $"State '{state}' names States.Runtime, which is never retried and never caught.", "Remove it; mend what makes the state fail, such as a path that leads nowhere.");

    public static Diagnostic WrongJitter(SourceSpan span, string state, string text) =>
        Error("SFN5707", span, $"State '{state}': '{text}' is no JitterStrategy.", "Write FULL or NONE.");
}
