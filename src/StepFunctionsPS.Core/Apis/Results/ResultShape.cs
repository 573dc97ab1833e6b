using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using StepFunctionsPS.Apis.Models;

namespace StepFunctionsPS.Apis.Results;

/// <summary>What a Task gets from what it calls.</summary>
/// <param name="Shape">The model of it.</param>
/// <param name="Spelling">How its members are written: <see cref="ApiSpelling"/>.</param>
/// <param name="HasNumericMoments">Whether moments may be numbers, as those of executions that were waited for.</param>
internal sealed record ResultShape(ApiShape Shape, Func<string, string> Spelling, bool HasNumericMoments = false)
{
    private readonly ConditionalWeakTable<ApiShape, Dictionary<string, ApiMember>> members = new();

    /// <summary>The members of a structure inside, by the names that Step Functions gives them.</summary>
    public IReadOnlyDictionary<string, ApiMember> Members(ApiShape structure) => members.GetValue(structure, shape =>
    {
        var spelled = new Dictionary<string, ApiMember>(StringComparer.Ordinal);
        foreach (var member in shape.Members) spelled[Spelling(member.Name)] = member;
        return spelled;
    });
}
