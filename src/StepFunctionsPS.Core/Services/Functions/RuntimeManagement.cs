using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>When Lambda moves a function to a newer runtime.</summary>
/// <param name="Mode"><c>auto</c>, <c>onFunctionUpdate</c> or <c>manual</c>.</param>
/// <param name="Arn">The runtime version for <c>manual</c>.</param>
internal sealed record RuntimeManagement(string Mode, Node? Arn)
{
    public static RuntimeManagement Auto { get; } = new("auto", null);
}
