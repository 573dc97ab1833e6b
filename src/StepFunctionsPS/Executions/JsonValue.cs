using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Executions;

/// <summary>Payloads of executions as values of PowerShell.</summary>
internal static class JsonValue
{
    /// <summary>What JSON text holds; the text itself where AWS has cut it off, so that it is no JSON any longer.</summary>
    public static object? Read(string? text)
    {
        if (text is null) return null;
        return JsonReader.Read(new SourceText("", text), InputLimits.Default).Output is { } node ? ValueWriter.Write(node) : text;
    }
}
