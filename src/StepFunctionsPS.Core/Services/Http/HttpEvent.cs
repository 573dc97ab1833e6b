using System.Collections.Generic;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Http;

/// <summary>A path and method of a REST API that calls something.</summary>
/// <param name="Path">Without slashes at its ends; empty for the root.</param>
/// <param name="Method">In lower case.</param>
internal sealed record HttpEvent(string Path, string Method)
{
    public SourceSpan Span { get; init; }

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

/// <summary>What is checked of a request and how it is handed on.</summary>
internal sealed record HttpRequest
{
    /// <summary>By names such as <c>method.request.path.id</c>: whether it is required, or a mapping with that and another value.</summary>
    public IReadOnlyList<MappingEntry> Parameters { get; init; } = [];

    /// <summary>By content type: a schema, or the name of one of the provider's.</summary>
    public IReadOnlyList<MappingEntry> Schemas { get; init; } = [];

    /// <summary>By content type: a template, or null to take out the standard one.</summary>
    public IReadOnlyList<MappingEntry> Templates { get; init; } = [];

    public Node? PassThrough { get; init; }

    public Node? ContentHandling { get; init; }

    public Node? Uri { get; init; }

    public string? Method { get; init; }
}

/// <summary>How the answer of an integration becomes the answer of the API.</summary>
/// <param name="Headers">Headers of all answers with their values.</param>
/// <param name="Template">The template of all answers; null for none.</param>
/// <param name="ContentHandling">For answers with a status of 2xx; null for none.</param>
/// <param name="StatusCodes">In ascending order.</param>
internal sealed record HttpResponse(IReadOnlyList<MappingEntry> Headers, Node? Template, Node? ContentHandling, IReadOnlyList<HttpStatus> StatusCodes);

/// <summary>One status of an answer.</summary>
internal sealed record HttpStatus(string Code, Node Pattern, IReadOnlyList<MappingEntry> Headers, IReadOnlyList<MappingEntry> Templates);
