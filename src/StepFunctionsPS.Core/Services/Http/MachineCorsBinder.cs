using System.Globalization;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>Reads <c>cors:</c> of the <c>http</c> event of a state machine, where less is standard than for functions.</summary>
internal static class MachineCorsBinder
{
    private static readonly string[] StandardHeaders =
        ["Content-Type", "X-Amz-Date", "Authorization", "X-Api-Key", "X-Amz-Security-Token", "X-Amz-User-Agent"];

    private static readonly string[] TextKeys = ["origin", "origins", "headers", "methods"];

    public static HttpCors? Bind(Fields http, string method, DiagnosticBag diagnostics)
    {
        if (HttpCors.Read(http, method, ValidationMode.Warn, StandardHeaders) is not { } cors) return null;
        var given = http.Inner("cors");
        if (given.Truthy("origin") is not null && given.Truthy("origins") is not null) diagnostics.Add(MachineHttpMessages.OriginAndOrigins(given.SpanOf("origin"), given.Owner));
        // A text would become a list of one, which is hardly meant: it names several headers.
        if (given.Truthy("headers") is { } headers and not SequenceNode) diagnostics.Add(ServiceMessages.WrongKind(headers.Span, "headers", given.Owner, "a list", headers.Kind).About(headers));
        CheckTexts(given, diagnostics);
        if (given.Mapping.Find("maxAge") is { Value: not UnknownNode } age && !IsMaxAge(age.Value)) diagnostics.Add(MachineHttpMessages.WrongMaxAge(age.Value.Span, given.Owner).About(age.Value));
        // How long caches keep an answer is for functions' paths only.
        var bound = cors with { IsOfFunctions = false, CacheControl = null };
        return http.Any("cors") is MappingNode ? bound : bound with { Origins = ["*"] };
    }

    // All of these become parts of one text, in which CloudFormation would compute nothing.
    private static void CheckTexts(Fields cors, DiagnosticBag diagnostics)
    {
        foreach (var key in TextKeys)
        {
            var items = cors.Any(key) switch { SequenceNode list => list.Items, { } one => [one], null => [] };
            foreach (var item in items.Where(item => item is MappingNode or SequenceNode)) diagnostics.Add(ServiceMessages.WrongKind(item.Span, key, cors.Owner, "a text or a list of texts", item.Kind).About(item));
        }
    }

    private static bool IsMaxAge(Node age) =>
        age is NumberNode && long.TryParse(ScalarText.Of(age), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0;
}
