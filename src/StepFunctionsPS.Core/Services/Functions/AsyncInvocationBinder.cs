using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>Reads <c>destinations:</c>, <c>maximumEventAge:</c> and <c>maximumRetryAttempts:</c> of a function.</summary>
internal static class AsyncInvocationBinder
{
    public static AsyncInvocation? Bind(Fields function)
    {
        var age = function.Number("maximumEventAge");
        var attempts = function.Any("maximumRetryAttempts") is { } given ? Coercion.ToNumber(given) : null;
        if (function.Truthy("destinations") is null && age is null && attempts is null) return null;
        var destinations = function.Inner("destinations");
        return new AsyncInvocation(Read(destinations, "onSuccess"), Read(destinations, "onFailure"), age, attempts);
    }

    private static Destination? Read(Fields destinations, string key) => destinations.Truthy(key) switch
    {
        StringNode text => new Destination(text, null),
        MappingNode => destinations.Inner(key) is var inner && inner.Any("arn") is { } arn
            ? new Destination(arn, inner.OneOf("type", "function", "sns", "sqs", "eventBus"))
            : null,
        _ => null,
    };
}
