using System;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Completion;

/// <summary>Texts with variables that say the same whatever else is: those of the stage, of parameters and of plain values of the file.</summary>
/// <param name="service">The file.</param>
/// <param name="stage">The stage; null for none that was asked for.</param>
internal sealed class DraftText(ServiceDraft service, string? stage)
{
    // Values may refer to each other in a circle.
    private const int MostSteps = 20;

    private static readonly Regex Innermost = new(@"\$\{([^${}]*)\}");

    private static readonly Regex Quoted = new(@"^(['""])(.*)\1$");

    private int steps;

    /// <summary>The text; null when it cannot be told without resolving the service.</summary>
    public string? Of(Node? value)
    {
        if (value is not StringNode { Value: var text }) return value is NumberNode number ? number.ToString() : null;
        while (Innermost.Match(text) is { Success: true } variable)
        {
            if (++steps > MostSteps || Answer(variable.Groups[1].Value) is not { } answer) return null;
            text = text.Substring(0, variable.Index) + answer + text.Substring(variable.Index + variable.Length);
        }

        return text;
    }

    private string? Answer(string alternatives) => alternatives.Split(',').Select(alternative => Single(alternative.Trim())).FirstOrDefault(answer => answer is not null);

    private string? Single(string source) => source switch
    {
        "opt:stage" => stage,
        "sls:stage" => stage ?? Own("provider.stage") ?? "dev",
        _ when Quoted.Match(source) is { Success: true } quoted => quoted.Groups[2].Value,
        _ when source.StartsWith("self:", StringComparison.Ordinal) => Own(source.Substring("self:".Length)),
        _ when source.StartsWith("param:", StringComparison.Ordinal) => Own($"params.{stage}.{source.Substring("param:".Length)}") ?? Own($"params.default.{source.Substring("param:".Length)}"),
        _ => null,
    };

    private string? Own(string path) => ++steps > MostSteps ? null : Of(service.At(path));
}
