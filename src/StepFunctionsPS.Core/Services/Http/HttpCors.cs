using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>Rules for browsers that call a path from pages of other origins.</summary>
/// <param name="Origin">The one origin; null where there is a list.</param>
/// <param name="Origins">The list of origins.</param>
/// <param name="Headers">Headers that may be sent.</param>
/// <param name="Methods">Methods that may be used.</param>
internal sealed record HttpCors(string? Origin, IReadOnlyList<string> Origins, IReadOnlyList<string> Headers, IReadOnlyList<string> Methods)
{
    private static readonly string[] StandardHeaders =
        ["Content-Type", "X-Amz-Date", "Authorization", "X-Api-Key", "X-Amz-Security-Token", "X-Amz-User-Agent", "X-Amzn-Trace-Id"];

    private static readonly string[] Keys = ["allowCredentials", "cacheControl", "headers", "maxAge", "methods", "origin", "origins"];

    public bool AllowCredentials { get; init; }

    public string? MaxAge { get; init; }

    public string? CacheControl { get; init; }

    /// <summary>Whether only functions answer; state machines have other forms of some headers.</summary>
    public bool IsOfFunctions { get; init; } = true;

    /// <summary>The origin that answers of functions carry.</summary>
    public string AnsweredOrigin => Origins.Count > 0 ? string.Join(",", Origins) : Origin ?? "undefined";

    /// <summary>Reads <c>cors: true</c> or a mapping; null for none.</summary>
    /// <param name="http">The event.</param>
    /// <param name="method">Its method.</param>
    /// <param name="mode">How heavily unknown keys weigh.</param>
    /// <param name="standardHeaders">The headers that may be sent where none are given; null for those of functions.</param>
    public static HttpCors? Read(Fields http, string method, ValidationMode mode, IReadOnlyList<string>? standardHeaders = null)
    {
        if (http.Truthy("cors") is null or StringNode { Value: "false" }) return null;
        var upper = method.ToUpperInvariant();
        var cors = http.Inner("cors");
        cors.CheckUnknown(Keys, mode);
        var methods = Texts(cors, "methods") ?? ["OPTIONS"];
        if (http.Any("cors") is not MappingNode) return new HttpCors("*", [], standardHeaders ?? StandardHeaders, ["OPTIONS", upper]);
        return new HttpCors(
            cors.Truthy("origin") is { } origin ? OneText(origin) : cors.Truthy("origins") is null ? "*" : null,
            Texts(cors, "origins") ?? [],
            Texts(cors, "headers") ?? standardHeaders ?? StandardHeaders,
            methods.Concat(new[] { "OPTIONS", upper }.Except(methods)).ToArray())
        {
            AllowCredentials = TakesCredentials(cors),
            MaxAge = ScalarText.Of(cors.Truthy("maxAge")),
            CacheControl = ScalarText.Of(cors.Truthy("cacheControl")),
        };
    }

    /// <summary>Both together, for the one answer that a path gives before a request; the later one decides where there is one value.</summary>
    public HttpCors Over(HttpCors? earlier) => earlier is null ? this : new HttpCors(
        Origin,
        (IsOfFunctions == earlier.IsOfFunctions ? Origins.Union(earlier.Origins) : AllOrigins.Union(earlier.AllOrigins)).ToArray(),
        Headers.Union(earlier.Headers).ToArray(),
        Methods.Union(earlier.Methods).ToArray())
    {
        IsOfFunctions = IsOfFunctions && earlier.IsOfFunctions,
        AllowCredentials = AllowCredentials || earlier.AllowCredentials,
        MaxAge = MaxAge ?? earlier.MaxAge,
        CacheControl = CacheControl ?? earlier.CacheControl,
    };

    private IEnumerable<string> AllOrigins => Origins.Count > 0 || Origin is null ? Origins : [Origin];

    // YAML 1.2 reads `yes` and `no` as texts; to the framework both are true.
    private static bool TakesCredentials(Fields cors) => (cors.Any("allowCredentials") as StringNode)?.Value switch
    {
        "yes" or "on" => true,
        "no" or "off" => false,
        _ => cors.Flag("allowCredentials", otherwise: false),
    };

    // JavaScript puts a list into a text with commas.
    private static string? OneText(Node origin) => origin is SequenceNode list ? string.Join(",", list.Items.Select(ScalarText.Of)) : ScalarText.Of(origin);

    private static IReadOnlyList<string>? Texts(Fields cors, string key) =>
        (cors.List(key) as SequenceNode)?.Items.Select(item => ScalarText.Of(item) ?? "").ToArray();
}
