using System;

namespace StepFunctionsPS.Deployment;

/// <summary>A work that looks at AWS again and again, as those see it who look and wait for it.</summary>
internal interface IWork
{
    IClock Clock { get; }

    /// <summary>The time between two looks; null for one that grows.</summary>
    TimeSpan? PollInterval { get; }

    /// <summary>No other work has it: its pauses differ from those of others.</summary>
    string Token { get; }

    /// <summary>How long to wait at most; null for as long as it takes.</summary>
    TimeSpan? Timeout { get; }

    TimeSpan Elapsed { get; }

    /// <summary>A text without secrets.</summary>
    string Shown(string text);

    /// <summary>Tells that it goes on.</summary>
    void StillWaiting(string what, TimeSpan elapsed);

    void Detail(string what);

    /// <summary>What stops the work when a call fails.</summary>
    Exception Failed(string doing, AwsFailure failure);

    /// <summary>What stops the work when its time is over.</summary>
    Exception OutOfTime(string what, TimeSpan timeout);
}
