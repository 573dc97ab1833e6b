using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>A path and method of the REST API that starts a state machine, or asks Step Functions for something else.</summary>
/// <param name="Http">What it has in common with the events of functions.</param>
internal sealed record MachineHttpEvent(HttpEvent Http)
{
    /// <summary>What Step Functions is asked for; null when the file says nothing, which means StartExecution.</summary>
    public string? Action { get; init; }

    /// <summary>The role that API Gateway takes; null for the one that is made.</summary>
    public Node? IamRole { get; init; }

    public Node? TimeoutInMillis { get; init; }

    /// <summary>Whether executions get the whole request as a function with a proxy integration would.</summary>
    public bool IsLambdaProxy { get; init; }

    /// <summary>By content type: a template, or null to take out the standard one. Null where none are given.</summary>
    public IReadOnlyList<MappingEntry>? Templates { get; init; }

    /// <summary>Headers of good answers, by their names in templates.</summary>
    public IReadOnlyList<MappingEntry> ResponseHeaders { get; init; } = [];

    /// <summary>The answers, good and bad.</summary>
    public IReadOnlyList<MachineHttpResponse> Responses { get; init; } = MachineHttpResponses.Standard;

    /// <summary>Whether the file says what answers are made of.</summary>
    public bool HasResponseTemplates { get; init; }

    /// <summary>Whether the caller waits for the end of the execution.</summary>
    public bool IsSync => Action == "StartSyncExecution";
}
