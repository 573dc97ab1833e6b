using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions that end an evaluation.</summary>
internal static class ErrorFunctions
{
    public static IEnumerable<NativeFunction> All =>
    [
        new("error", "<s?:x>", 1, call => throw new JsonataFailure("D3137") { OwnText = OwnText(call.TextIfAny(0), "$error() function evaluated") }),
        new("assert", "<bs?:x>", 2, call => call[0] is BooleanValue { IsTrue: true }
            ? null
            : throw new JsonataFailure("D3141") { OwnText = OwnText(call.TextIfAny(1), "$assert() statement failed") }),
    ];

    private static string OwnText(string? given, string otherwise) => string.IsNullOrEmpty(given) ? otherwise : given!;
}
