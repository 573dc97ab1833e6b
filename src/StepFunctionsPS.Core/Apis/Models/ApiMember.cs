using System;

namespace StepFunctionsPS.Apis.Models;

/// <summary>A member of a structure.</summary>
/// <param name="Name">As the model of the API has it, which may differ from how Step Functions writes it: <see cref="ApiSpelling"/>.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Find">What it holds.</param>
internal sealed record ApiMember(string Name, bool IsRequired, Func<ApiShape> Find)
{
    public ApiShape Shape => Find();

    public static ApiMember OfAnyKind(string name) => new(name, false, () => ApiShape.Any);
}
