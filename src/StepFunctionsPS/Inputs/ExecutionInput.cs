using System.IO;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Inputs;

/// <summary>Reads what an execution is started with: text is JSON, a file holds JSON, anything else is taken as it is.</summary>
internal sealed class ExecutionInput(JsonFiles files, IFindings findings)
{
    /// <summary>The input in a file; null after saying what is wrong with it.</summary>
    public Node? ReadFile(string path) => files.Read(path);

    /// <summary>The input; null after saying what is wrong with it.</summary>
    public Node? Read(object? value)
    {
        try
        {
            return (value is PSObject wrapped ? wrapped.BaseObject : value) switch
            {
                null => MappingNode.Empty,
                string text => Parse(text),
                FileInfo file => files.ReadFull(file.FullName),
                _ => ValueReader.Read(value),
            };
        }
        catch (ValueRefusal problem)
        {
            findings.Refuse(CommandMessages.WrongInput(problem.Message), value);
            return null;
        }
    }

    /// <summary>What an execution was started with; null after saying that it is not known.</summary>
    public Node? Again(Execution past)
    {
        if (past.Input is { } input) return ValueReader.Read(input);
        findings.Refuse(CommandMessages.NoInput(past.Name), past);
        return null;
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
