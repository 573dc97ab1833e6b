using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>An entry of Retry; times are in seconds, absent values have the defaults of the language.</summary>
internal sealed record Retrier(
    Node Node,
    IReadOnlyList<string> ErrorEquals,
    NumberField? IntervalSeconds,
    NumberField? MaxAttempts,
    NumberField? BackoffRate,
    NumberField? MaxDelaySeconds,
    bool HasFullJitter);
