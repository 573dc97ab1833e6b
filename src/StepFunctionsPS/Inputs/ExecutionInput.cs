using System.IO;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Inputs;

/// <summary>Reads what an execution is started with: text is JSON, a file holds JSON, anything else is taken as it is.</summary>
internal static class ExecutionInput
{
    /// <exception cref="ValueRefusal">The value is not JSON and has no form in it.</exception>
    public static StageResult<Node> Read(object? value, Location location) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        string text => StageResult.Of(Parse(text)),
        FileInfo file => ReadFile(file.FullName, location),
        _ => StageResult.Of(ValueReader.Read(value)),
    };

    public static StageResult<Node> ReadFile(string full, Location location)
    {
        var text = SourceReader.Read(full, location.Show(full), InputLimits.Default);
        return text.Output is { } source ? JsonReader.Read(source, InputLimits.Default) : new StageResult<Node>(null, text.Diagnostics);
    }

    // The text has no file to point into, so the place goes into the sentence.
    private static Node Parse(string text)
    {
        var result = JsonReader.Read(new SourceText("(input)", text), InputLimits.Default);
        if (result.Output is { } node) return node;
        var first = result.Diagnostics.First();
        throw new ValueRefusal($"it is text but not JSON; line {first.Line}, column {first.Column}: {first.Message.TrimEnd('.')}");
    }
}
