using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Functions;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>Which functions there are, and where they differ.</summary>
internal sealed class JsonataDialect
{
    private readonly Dictionary<string, NativeFunction> functions;

    private JsonataDialect(IEnumerable<NativeFunction> functions) =>
        this.functions = functions.ToDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>The language as its reference has it.</summary>
    public static JsonataDialect Standard { get; } = new([.. Common, .. EvalFunction.All, .. NumericFunctions.Unseeded, .. EncodingFunctions.Latin1]);

    /// <summary>As Step Functions speaks it: without <c>$eval</c>, with functions of its own, and text as UTF-8 in Base64.</summary>
    public static JsonataDialect StepFunctions { get; } = new([.. Common, .. AwsFunctions.All, .. EncodingFunctions.Utf8]);

    public IReadOnlyCollection<string> FunctionNames => functions.Keys;

    private static IEnumerable<NativeFunction> Common =>
    [
        .. AggregationFunctions.All, .. NumericFunctions.All, .. TextFunctions.All, .. PatternFunctions.All, .. EncodingFunctions.All,
        .. BooleanFunctions.All, .. ListFunctions.All, .. OrderFunctions.All, .. ObjectFunctions.All, .. HigherOrderFunctions.All,
        .. NumberPictureFunctions.All, .. TimeFunctions.All, .. ErrorFunctions.All,
    ];

    public NativeFunction? Function(string name) => functions.TryGetValue(name, out var function) ? function : null;
}
