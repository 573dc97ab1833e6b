using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation;

/// <summary>Why a state, a branch or an execution failed; both parts can be absent, as on AWS.</summary>
/// <param name="Name">The error name that is recorded.</param>
/// <param name="Cause">What happened, in words.</param>
/// <param name="OtherName">A name under which Retry and Catch know it too.</param>
internal sealed record StateError(string? Name, string? Cause, string? OtherName = null)
{
    /// <summary>Of what was stopped from outside.</summary>
    public static StateError None { get; } = new(null, null);

    /// <summary>Whether an ErrorEquals list takes it.</summary>
    public bool IsCoveredBy(IReadOnlyList<string> names) =>
        ErrorNames.Cover(names, Name ?? "") || (OtherName is not null && names.Contains(OtherName));
}
