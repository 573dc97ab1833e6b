using System;
using System.Collections.Generic;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.JavaScript;

/// <summary>Asks for a value of a JavaScript file.</summary>
/// <param name="File">Where the file is.</param>
/// <param name="Source">Its text, for places in it.</param>
/// <param name="Span">Where it is asked for; nowhere for a service file.</param>
internal sealed record JavaScriptRequest(string File, SourceText Source, SourceSpan Span)
{
    /// <summary>The way into the value; null for all of it.</summary>
    public string? Address { get; init; }

    /// <summary>Whether the file is a service file, whose functions are not called.</summary>
    public bool IsService { get; init; }

    /// <summary>What functions are told of the command line.</summary>
    public Node Options { get; init; } = MappingNode.Empty;

    /// <summary>What the file finds in its environment beside what is there.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Answers what functions ask while they run; unknown for what has no answer.</summary>
    public Func<JavaScriptQuestion, Node> Answer { get; init; } = _ => new UnknownNode();
}

/// <summary>What a function asks for while it runs.</summary>
/// <param name="Kind"><c>variable</c> for what stands in a <c>${...}</c>, <c>text</c> for a text with such, <c>property</c> for a dotted path.</param>
/// <param name="Text">The variable, text or path.</param>
internal sealed record JavaScriptQuestion(string Kind, string Text);
