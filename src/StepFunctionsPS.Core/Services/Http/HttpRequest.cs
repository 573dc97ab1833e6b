using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

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
