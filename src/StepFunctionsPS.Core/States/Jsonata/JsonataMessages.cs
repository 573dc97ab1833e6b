using System.Globalization;
using System.Text.RegularExpressions;
using StepFunctionsPS.States.Jsonata.Values;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>Words errors as the reference does.</summary>
internal static class JsonataMessages
{
    // Enough to see what is meant, of a value as of a word.
    private const int LongestValue = 200;

    private static readonly Regex Blank = new(@"(\$?)\{(\w+)\}", RegexOptions.CultureInvariant);

    public static string TextOf(JsonataFailure failure)
    {
        if (failure.OwnText is { } own) return own;
        return MessageTemplates.All.TryGetValue(failure.Code, out var template)
            ? Blank.Replace(template, match => match.Groups[1].Value + Fill(match.Groups[2].Value, failure, isBare: match.Groups[1].Length > 0))
            : failure.Code;
    }

    private static string Fill(string name, JsonataFailure failure, bool isBare) => name switch
    {
        "token" or "functionName" => isBare ? Cut(failure.Token ?? "") : JsonWriter.Quote(Cut(failure.Token ?? "")),
        "value2" or "exp" => Spell(failure.Other),
        "index" => failure.Argument?.ToString(CultureInfo.InvariantCulture) ?? "",
        "type" => JsonWriter.Quote(failure.Wanted ?? ""),
        _ => Spell(failure.Value),
    };

    // Only what is short is shown in full; lists and objects may be endless to spell.
    private static string Spell(Value? value) => value switch
    {
        null => "undefined",
        TextValue text => JsonWriter.Quote(Cut(text.Text)),
        NumberValue number => NumberText.ToJavaScript(number.Number),
        BooleanValue flag => flag.IsTrue ? "true" : "false",
        ListValue { Source: { } node } => Cut(node.ToString()),
        ObjectValue { Source: { } node } => Cut(node.ToString()),
        ListValue list => $"[a list of {list.Count.ToString(CultureInfo.InvariantCulture)}]",
        ObjectValue mapping => $"{{an object of {mapping.Count.ToString(CultureInfo.InvariantCulture)}}}",
        FunctionValue => "\"\"",
        _ => "null",
    };

    private static string Cut(string text) => text.Length > LongestValue ? text.Substring(0, LongestValue) + "..." : text;
}
