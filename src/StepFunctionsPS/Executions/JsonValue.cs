using System.Management.Automation;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Executions;

/// <summary>Payloads of executions as values of PowerShell. Objects and lists are JSON where they become text, so that a CSV file can hold them.</summary>
internal static class JsonValue
{
    private static readonly PSCodeMethod AsText = new(nameof(ToString), typeof(ScriptMembers).GetMethod(nameof(ScriptMembers.PayloadText)));

    /// <summary>What JSON text holds; the text itself where AWS has cut it off, so that it is no JSON any longer.</summary>
    public static object? Read(string? text)
    {
        if (text is null) return null;
        return JsonReader.Read(new SourceText("", text), InputLimits.Default).Output is { } node ? Of(node) : text;
    }

    public static object? Of(Node? node)
    {
        var value = ValueWriter.Write(node);
        if (node is not (MappingNode or SequenceNode)) return value;
        var payload = PSObject.AsPSObject(value!);
        payload.Methods.Add(AsText.Copy() as PSCodeMethod);
        return payload;
    }
}
