using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Http;

/// <summary>A path and method of a REST API that calls something.</summary>
/// <param name="Path">Without slashes at its ends; empty for the root.</param>
/// <param name="Method">In lower case.</param>
internal sealed record HttpEvent(string Path, string Method)
{
    public SourceSpan Span { get; init; }

    /// <summary>What is called, for messages: <c>function 'f'</c>.</summary>
    public string Owner { get; init; } = "";

    public HttpCors? Cors { get; init; }

    public HttpAuthorizer? Authorizer { get; init; }

    /// <summary>Whether callers need an API key.</summary>
    public bool IsPrivate { get; init; }

    public Node? OperationId { get; init; }

    /// <summary><c>AWS_PROXY</c>, <c>AWS</c>, <c>HTTP</c>, <c>HTTP_PROXY</c> or <c>MOCK</c>.</summary>
    public string Integration { get; init; } = "AWS_PROXY";

    /// <summary>Whether the caller does not wait for the function.</summary>
    public bool IsAsync { get; init; }

    public Node? ConnectionType { get; init; }

    public Node? ConnectionId { get; init; }

    public HttpRequest Request { get; init; } = new();

    /// <summary>Null where the integration answers by itself.</summary>
    public HttpResponse? Response { get; init; }
}
