using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>Reads <c>response:</c> of an <c>http</c> event whose integration is not a proxy.</summary>
internal static class HttpResponseBinder
{
    private static readonly HttpStatus Success = new("200", new StringNode(""), [], []);

    // A function fails with a text that has the status in brackets.
    private static readonly HttpStatus[] Standard =
    [
        Success,
        Failure("400", @"[\s\S]*\[400\][\s\S]*"),
        Failure("401", @"[\s\S]*\[401\][\s\S]*"),
        Failure("403", @"[\s\S]*\[403\][\s\S]*"),
        Failure("404", @"[\s\S]*\[404\][\s\S]*"),
        Failure("422", @"[\s\S]*\[422\][\s\S]*"),
        Failure("500", @"[\s\S]*(Process\s?exited\s?before\s?completing\s?request|\[500\])[\s\S]*"),
        Failure("502", @"[\s\S]*\[502\][\s\S]*"),
        Failure("504", @"([\s\S]*\[504\][\s\S]*)|(.*Task timed out after \d+\.\d+ seconds$)"),
    ];

    public static HttpResponse? Bind(Fields http, string integration)
    {
        var response = http.Inner("response");
        if (http.Truthy("response") is null || (response.Mapping.Entries.Count == 0 && integration == "AWS"))
            return integration switch { "AWS" => new HttpResponse([], null, null, Standard), "HTTP" => new HttpResponse([], null, null, []), _ => null };
        return new HttpResponse(
            response.Mapped("headers")?.Entries ?? [],
            response.TextNode("template"),
            response.Truthy("contentHandling"),
            Statuses(response, integration));
    }

    private static IReadOnlyList<HttpStatus> Statuses(Fields response, string integration)
    {
        if (response.Truthy("statusCodes") is null) return integration == "MOCK" ? [] : Standard;
        var codes = response.Inner("statusCodes");
        var given = codes.Mapping.Entries.Select(entry => Read(entry.Key, codes.Inner(entry.Key))).ToList();
        if (integration != "MOCK" && given.All(status => status.Pattern is not StringNode { Value: "" } || !HasPattern(codes, status.Code)))
        {
            given.RemoveAll(status => status.Code == Success.Code);
            given.Add(Success);
        }

        return given.OrderBy(status => status.Code, System.StringComparer.Ordinal).ToArray();
    }

    private static bool HasPattern(Fields codes, string code) => codes.Inner(code).Any("pattern") is not null;

    private static HttpStatus Read(string code, Fields status) => new(
        code,
        status.TextNode("pattern") ?? new StringNode(""),
        status.Mapped("headers")?.Entries ?? [],
        status.Truthy("template") switch
        {
            MappingNode templates => templates.Entries,
            { } template => [new MappingEntry("application/json", template)],
            null => [],
        });

    private static HttpStatus Failure(string code, string pattern) => new(code, new StringNode(pattern), [], []);
}
