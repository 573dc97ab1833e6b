using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>The bounds of Lambda on numbers. CloudFormation would refuse them much later.</summary>
internal static class FunctionLimits
{
    private static readonly (string Key, long Least, long Most)[] Bounds =
    [
        ("memorySize", 128, 10240),
        ("timeout", 1, 900),
        ("ephemeralStorageSize", 512, 10240),
        ("maximumEventAge", 60, 21600),
        ("maximumRetryAttempts", 0, 2),
    ];

    public static void Check(Fields function, ValidationMode mode, DiagnosticBag diagnostics)
    {
        foreach (var (key, least, most) in Bounds)
        {
            if (function.Any(key) is not { } given || Coercion.ToNumber(given) is not NumberNode number) continue;
            if (!NumberText.IsWithin(number.Text, least, most))
                diagnostics.Add(mode.Weigh(FunctionMessages.OutOfBounds(given.Span, key, function.Owner, number.Text, least, most).About(given)));
        }
    }
}
