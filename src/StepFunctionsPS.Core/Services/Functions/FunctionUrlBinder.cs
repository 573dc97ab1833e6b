using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>Reads <c>url:</c> of a function.</summary>
internal static class FunctionUrlBinder
{
    private static readonly string[] StandardHeaders = ["Content-Type", "X-Amz-Date", "Authorization", "X-Api-Key", "X-Amz-Security-Token", "X-Amzn-Trace-Id"];

    public static FunctionUrl? Bind(Fields function)
    {
        if (function.Truthy("url") is null) return null;
        var url = function.Inner("url");
        return new FunctionUrl(
            url.OneOf("authorizer", "aws_iam") is null,
            url.Truthy("cors") is null ? null : ReadCors(url.Inner("cors")),
            url.OneOf("invokeMode", "BUFFERED", "RESPONSE_STREAM") == "RESPONSE_STREAM" ? url.Any("invokeMode") : null);
    }

    private static FunctionUrlCors ReadCors(Fields cors) => new(
        cors.Flag("allowCredentials", otherwise: false),
        ListOr(cors, "allowedHeaders", StandardHeaders),
        ListOr(cors, "allowedMethods", ["*"]),
        ListOr(cors, "allowedOrigins", ["*"]),
        cors.List("exposedResponseHeaders") is SequenceNode exposed ? Unique(exposed) : null,
        cors.Any("maxAge") is { } age ? Coercion.ToNumber(age) : null);

    // A list that is null leaves the part out, one that is absent gets the standard.
    private static SequenceNode? ListOr(Fields cors, string key, IEnumerable<string> standard)
    {
        if (cors.List(key) is SequenceNode list) return Unique(list);
        return cors.Mapping[key] is NullNode ? null : new SequenceNode(standard.Select(item => new StringNode(item)).ToArray());
    }

    private static SequenceNode Unique(SequenceNode list) => new(list.Items.Distinct(NodeEquality.Instance).ToArray(), list.Span, list.Origin);
}
