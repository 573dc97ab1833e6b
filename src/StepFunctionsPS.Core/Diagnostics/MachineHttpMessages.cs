using System.Collections.Generic;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN340x and SFN620x: paths of the REST API that call Step Functions.</summary>
internal static class MachineHttpMessages
{
    public static Diagnostic NotAnEvent(SourceSpan span, string machine, string kind) =>
        Error("SFN3400", span, $"The http event of state machine '{machine}' should be text or a mapping, but it is {kind}.", "Write 'http: GET /path', or a mapping with 'path' and 'method'.");

    public static Diagnostic PathMissing(SourceSpan span, string machine) =>
        Error("SFN3402", span, $"The http event of state machine '{machine}' has no path.", "Add 'path: ...', or write 'http: GET /path'.");

    public static Diagnostic MethodMissing(SourceSpan span, string machine) =>
        Error("SFN3403", span, $"The http event of state machine '{machine}' has no method.", "Add 'method: ...', or write 'http: GET /path'.");

    public static Diagnostic WrongMethod(SourceSpan span, string method, string machine, IReadOnlyCollection<string> known) =>
        Error("SFN3404", span, $"The http event of state machine '{machine}' cannot have the method '{method}'.", Near(method, known, $"Use one of {string.Join(", ", known)}."));

    public static Diagnostic OriginAndOrigins(SourceSpan span, string owner) =>
        Error("SFN3405", span, $"{Upper(owner)} has 'origin' and 'origins'.", "Keep one of them.");

    public static Diagnostic WrongMaxAge(SourceSpan span, string owner) =>
        Error("SFN3406", span, $"'maxAge' of {owner} should be a whole number above 0.", "Write seconds; without 'maxAge' browsers take their own.");

    public static Diagnostic ClaimsWithoutEffect(SourceSpan span, string owner) =>
        Error("SFN3407", span, $"'claims' of the authorizer of {owner} have no effect: they would go to a function.", "Remove them; templates read '$context.authorizer.claims'.");

    public static Diagnostic WrongAuthorizerName(SourceSpan span, string name, string owner) =>
        Error("SFN3408", span, $"The authorizer of {owner} would be called '{name}', which gives no logical id.", "Give it a 'name' of letters and digits, beside 'arn'.");

    public static Diagnostic UnknownTemplate(SourceSpan span, string owner) =>
        Error("SFN3409", span, $"'template' of {owner} is a name, but the only one is 'lambda_proxy'.", "Write lambda_proxy, or a mapping from content types to templates.");

    public static Diagnostic UnknownAction(SourceSpan span, string action, string owner, IEnumerable<string> known) =>
        Warning("SFN3410", span, $"'{action}' of {owner} is no known action of Step Functions.", Near(action, known, "Actions are spelled like StartExecution or DescribeExecution."));

    public static Diagnostic SyncNeedsExpress(SourceSpan span, string machine) =>
        Warning("SFN3411", span, $"The http event of state machine '{machine}' waits for the execution, which only express machines allow.", "Add 'type: EXPRESS' to the machine, or remove 'action: StartSyncExecution'.");

    public static Diagnostic WrongStatusCode(SourceSpan span, string owner) =>
        Error("SFN3412", span, $"{Upper(owner)} has no status code.", "Use a code such as 404 as its key, or add 'statusCode: 404'.");

    public static Diagnostic SameMethod(HttpEvent http, HttpEvent first) =>
        Error("SFN6200", http.Span, $"{Endpoint(http)} calls {http.Owner}, but it calls {first.Owner} already.", "Give one of them another path or method.") with
        {
            Related = [new RelatedPlace(first.Span, $"{first.Owner} is called here")],
        };

    public static Diagnostic GivenTwice(HttpEvent http, HttpEvent first) =>
        Warning("SFN6201", http.Span, $"{Endpoint(http)} of {http.Owner} is given twice; they are laid over each other.", "Remove one of them.") with
        {
            Related = [new RelatedPlace(first.Span, "it is first given here")],
        };

    public static Diagnostic OptionsAndCors(HttpEvent http, HttpEvent cors) =>
        Error("SFN6202", http.Span, $"{Endpoint(http)} calls {http.Owner}, but CORS of that path answers it.", "Remove 'cors' from the events of the path, or give this one another path.") with
        {
            Related = [new RelatedPlace(cors.Span, "CORS is wanted here")],
        };

    public static Diagnostic PrivateWithoutKeys(HttpEvent http) =>
        Warning("SFN6203", http.Span, $"{Endpoint(http)} of {http.Owner} is private, but the service makes no API keys.", "Add 'provider.apiGateway.apiKeys', unless keys of another stack are allowed in.");

    public static Diagnostic SettingOfFunctions(SourceSpan span, string key) =>
        Warning("SFN6204", span, $"'apiGateway.{key}' has no effect: only http events of functions bring it into the API.", "Remove it; what the API needs can be set under 'resources.extensions'.");

    private static string Endpoint(HttpEvent http) => $"'{http.Method.ToUpperInvariant()} /{http.Path}'";

    private static string Near(string given, IEnumerable<string> known, string otherwise) =>
        Suggestion.DidYouMean(given, known) is { Length: > 0 } near ? near : otherwise;

    private static string Upper(string owner) => char.ToUpperInvariant(owner[0]) + owner.Substring(1);
}
