using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>One finding about the user's input: what is wrong, where, and what to do.</summary>
public sealed record Diagnostic
{
    /// <summary>A comment silences it.</summary>
    internal const string InSource = "inSource";

    /// <summary>A setting, or the caller, silences it.</summary>
    internal const string External = "external";

    internal Diagnostic(string code, string severity, SourceSpan span, string message, string advice)
    {
        Code = code;
        Severity = severity;
        Span = span;
        Message = ShownText.Of(message);
        Advice = ShownText.Of(advice);
    }

    /// <summary>The stable code, such as <c>SFN4003</c>; its first digit names the stage.</summary>
    public string Code { get; }

    /// <summary>How much it weighs.</summary>
    public string Severity { get; internal init; }

    /// <summary>What is wrong, in the user's words.</summary>
    public string Message { get; }

    /// <summary>What to do about it.</summary>
    public string Advice { get; }

    /// <summary>The place.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>Further places that help to understand it.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init => field = new ReadableList<RelatedPlace>(value); } = ReadableList<RelatedPlace>.Empty;

    /// <summary>Path of the file, as the user would write it.</summary>
    public string Path => Span.Path;

    /// <summary>Line, from 1; 0 where there is no place.</summary>
    public int Line => Span.Line;

    /// <summary>Column, from 1; 0 where there is no place.</summary>
    public int Column => Span.Column;

    /// <summary>Whether a comment in the file, or a setting, silences it.</summary>
    public bool Suppressed => SuppressionKind.Length > 0;

    /// <summary>Why it is silenced, as the comment or the setting says; empty where neither does.</summary>
    public string Justification { get; private init; } = "";

    /// <summary>What silences it, in the words of SARIF; empty for nothing.</summary>
    internal string SuppressionKind { get; private init; } = "";

    /// <summary>The same finding, with the variables through which the value came to its place.</summary>
    internal Diagnostic About(Node value)
    {
        var places = new List<RelatedPlace>(Related);
        for (var origin = value.Origin; origin is not null; origin = origin.Next)
        {
            if (origin.Expression != Span) places.Add(new RelatedPlace(origin.Expression, RelatedPlace.ThroughVariable));
        }

        return places.Count == Related.Count ? this : this with { Related = places };
    }

    /// <summary>The same finding in other words.</summary>
    internal Diagnostic With(string message, string advice, IReadOnlyList<RelatedPlace> related) => new(Code, Severity, Span, message, advice) { Related = related };

    /// <summary>The same finding in a file that came in through a variable.</summary>
    internal Diagnostic From(SourceSpan expression) => this with { Related = [.. Related, new RelatedPlace(expression, RelatedPlace.Included)] };

    /// <summary>The same finding, silenced.</summary>
    internal Diagnostic Silenced(string kind, string reason) => this with { SuppressionKind = kind, Justification = reason };

    /// <summary>As compilers write it: <c>serverless.yml(31,7): error SFN4003: text</c>.</summary>
    public override string ToString()
    {
        var place = Span.Source is null ? "" : ShownText.Of($"{Span}: ");
        return $"{place}{Word(Severity)} {Code}: {Message}{(Advice.Length > 0 ? " " + Advice : "")}";
    }

    private static string Word(string severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
