using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Apis.Models;

/// <summary>What AWS says of a value. Shapes may hold themselves, so those inside are only looked up when asked for.</summary>
internal sealed class ApiShape(ApiType type)
{
    private readonly Func<ApiShape>? item;

    private ApiShape(ApiType type, Func<ApiShape> item)
        : this(type) => this.item = item;

    public static ApiShape Any { get; } = new(ApiType.Any);

    public ApiType Type { get; } = type;

    /// <summary>The smallest number, or the smallest length of a text, a list or a map.</summary>
    public double? Min { get; init; }

    /// <summary>The largest number, or the largest length.</summary>
    public double? Max { get; init; }

    /// <summary>The texts that there are; none when any will do.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The members of a structure.</summary>
    public IReadOnlyList<ApiMember> Members { get; init; } = [];

    /// <summary>What a list or the values of a map are made of.</summary>
    public ApiShape Item => item?.Invoke() ?? Any;

    public static ApiShape List(Func<ApiShape> item, double? min = null, double? max = null) => new(ApiType.List, item) { Min = min, Max = max };

    public static ApiShape Map(Func<ApiShape> value, double? min = null, double? max = null) => new(ApiType.Map, value) { Min = min, Max = max };

    public static ApiShape Structure(IReadOnlyList<ApiMember> members) => new(ApiType.Structure) { Members = members };

    /// <summary>The same structure with other members in place of those of their names.</summary>
    public ApiShape With(params ApiMember[] others) =>
        Structure([.. Members.Where(member => others.All(other => other.Name != member.Name)), .. others]);

    /// <summary>The member of that name in the model.</summary>
    public ApiMember? Member(string name) => Members.FirstOrDefault(member => member.Name == name);
}
