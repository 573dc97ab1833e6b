using System;
using System.Collections.Generic;
using StepFunctionsPS.JavaScript;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Variables;

/// <summary>What the command line and the machine answer to variables.</summary>
internal sealed record VariableContext
{
    /// <summary>The stage that was asked for; null for none.</summary>
    public string? Stage { get; init; }

    /// <summary>The region that was asked for; null for none.</summary>
    public string? Region { get; init; }

    /// <summary>Answers to <c>${opt:name}</c>.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    /// <summary>Answers to <c>${param:name}</c> that override the file's.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>Answers to variables about AWS, by address.</summary>
    public required IReadOnlyDictionary<string, Node> Answers { get; init; }

    /// <summary>Asks AWS for variables about it that nothing answers; null where that cannot be.</summary>
    public IAwsLookup? AwsLookup { get; init; }

    /// <summary>Answers to <c>${env:NAME}</c>; null for a variable that is not set.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>The files of the service.</summary>
    public required IncludedFiles Files { get; init; }

    /// <summary>Runs the JavaScript files of the service.</summary>
    public required IJavaScript JavaScript { get; init; }

    /// <summary>What a dotenv file adds to the environment.</summary>
    public IReadOnlyDictionary<string, string> Dotenv { get; init; } = new Dictionary<string, string>();

    /// <summary>Most nodes, deepest nesting and longest text that variables may make of the service.</summary>
    public required InputLimits Limits { get; init; }

    /// <summary>The id of this run, for <c>${sls:instanceId}</c>.</summary>
    public required string InstanceId { get; init; }
}
