using System.Management.Automation;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Executions;

/// <summary>Payloads of executions as values of PowerShell. Objects and lists are JSON where they become text, so that a CSV file can hold them.</summary>
public static class JsonValue
{
    private static readonly PSCodeMethod AsText = new(nameof(ToString), typeof(JsonValue).GetMethod(nameof(Text)));

    /// <summary>A payload as JSON on one line.</summary>
    /// <param name="payload">An object or a list.</param>
    public static string Text(PSObject payload) => JsonWriter.WriteCompact(ValueReader.Read(payload));

    /// <summary>What JSON text holds; the text itself where AWS has cut it off, so that it is no JSON any longer.</summary>
    internal static object? Read(string? text)
    {
        if (text is null) return null;
        return JsonReader.Read(new SourceText("", text), InputLimits.Default).Output is { } node ? Of(node) : text;
    }

    internal static object? Of(Node? node)
    {
        var value = ValueWriter.Write(node);
        if (node is not (MappingNode or SequenceNode)) return value;
        var payload = PSObject.AsPSObject(value!);
        payload.Methods.Add(AsText.Copy() as PSCodeMethod);
        return payload;
    }
}
