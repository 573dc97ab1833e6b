using System;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>A state that was run alone has failed.</summary>
public sealed class StateFailedException : Exception
{
    internal StateFailedException(string message, StateRun run)
        : base(message) => Run = run;

    /// <summary>The run, with the values on the way to the failure.</summary>
    public StateRun Run { get; }

    /// <summary>The name of the error; null when there is none.</summary>
    public string? Error => Run.Error;

    /// <summary>What the error says of itself, taken out of the JSON that services wrap it in.</summary>
    public string? Cause { get; init; }

    /// <summary>Where the state stands: <c>serverless.yml(31,7)</c>.</summary>
    public new string Source => Place.Source is null ? "" : Place.ToString();

    internal SourceSpan Place { get; init; }
}
