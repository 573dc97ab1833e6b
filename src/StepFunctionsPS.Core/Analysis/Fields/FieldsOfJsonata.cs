using System;
using System.Collections.Generic;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>What JSONata has in place of the fields of JSONPath.</summary>
internal static class FieldsOfJsonata
{
    private const string Output = "Write Output with what goes on, such as ";

    private static readonly Dictionary<string, string> Advice = new(StringComparer.Ordinal)
    {
        ["InputPath"] = "Remove it, and write $states.input with the rest of the path where it is needed.",
        ["OutputPath"] = Output + "{% $states.input.order %}.",
        ["ResultSelector"] = Output + "{id: \"{% $states.result.Id %}\"}.",
        ["Result"] = "Write Output in its place.",
        ["ItemsPath"] = "Write Items, such as {% $states.input.items %}.",
    };

    /// <summary>What to write instead of a field of a state or of its rules.</summary>
    public static string InPlaceOf(string key, State state) =>
        Advice.TryGetValue(key, out var advice) ? advice
        : key == "ResultPath" ? Output + (state is WorkState ? "{% $merge([$states.input, {'result': $states.result}]) %}, or set a variable below Assign." : "{% $merge([$states.input, {'result': 1}]) %}.")
        : key == "Parameters" ? $"Write {OfParameters(state)} in its place, with {{% ... %}} for each path."
        : state is ChoiceState ? "A rule has a Condition in place of a comparison, such as {% $states.input.total > 100 %}."
        : $"Write {key.Substring(0, key.Length - "Path".Length)} with {{% ... %}} in place of the path.";

    private static string OfParameters(State state) => state switch
    {
        PassState => "Output",
        MapState => "ItemSelector",
        _ => "Arguments",
    };
}
