using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN615x: permissions that are wider than they might be, that nothing is known of, or that are not ours to make.</summary>
internal static class GrantMessages
{
    private const string Narrow = "Give the state machine a 'role' of your own if that is too much.";

    public static Diagnostic GrantedOnAll(SourceSpan span, string state, IEnumerable<string> actions) =>
        Information("SFN6150", span, $"State '{state}' is allowed {string.Join(", ", actions)} on all resources, since its parameters do not say which.", Narrow);

    public static Diagnostic NoSuchCall(SourceSpan span, string state, string call, IEnumerable<string> known) =>
        Warning("SFN6151", span, $"'{call}', which state '{state}' calls, is no call that is known; no permissions are made for it.", Near(call, known, "Check its spelling; if it is right, give the state machine a 'role' that allows it."));

    public static Diagnostic NoSuchService(SourceSpan span, string state, string service, string action, IEnumerable<string> known) =>
        Warning("SFN6152", span, $"'{service}' is no service of AWS that is known; state '{state}' is allowed {action} all the same.", Near(service, known, "Check its spelling."));

    public static Diagnostic AssumesAnyRole(SourceSpan span, string state) =>
        Information("SFN6153", span, $"State '{state}' is allowed to take on any role, since its Credentials are known only when it runs.", Narrow);

    public static Diagnostic OwnRole(SourceSpan span, string machine) =>
        Information("SFN6154", span, $"State machine '{machine}' has a 'role' of its own; what that is allowed is not known here.", "Remove 'role' to see what the state machine would be allowed without it.");

    private static string Near(string given, IEnumerable<string> known, string otherwise) => Suggestion.DidYouMean(given, known) is { Length: > 0 } near ? near : otherwise;
}
