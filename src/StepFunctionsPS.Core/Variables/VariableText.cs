using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables;

/// <summary>Values as they stand in a text with other words.</summary>
internal static class VariableText
{
    /// <summary>The text of a value; null for what has none.</summary>
    public static string? Of(Node value) => value switch
    {
        SequenceNode list => OfList(list),
        _ => ScalarText.Of(value),
    };

    // As JavaScript joins a list: nulls are empty, lists within it are joined the same way.
    private static string? OfList(SequenceNode list)
    {
        var parts = list.Items.Select(item => item is NullNode ? "" : Of(item)).ToArray();
        return parts.Any(part => part is null) ? null : string.Join(",", parts);
    }

    /// <summary>What helps against a variable that no source has a value for.</summary>
    public static string Advice(VariableSource source) => source.Type switch
    {
        "self" => $"Add '{source.Address?.Text}' to the file, or a fallback: ${{self:{source.Address?.Text}, 'value'}}.",
        "opt" => $"Give it with --option {source.Address?.Text}=value (-Option in PowerShell), or add a fallback.",
        "param" => $"Give it with --param {source.Address?.Text}=value (-Parameter in PowerShell), or under 'params:'.",
        "env" => $"Set the environment variable {source.Address?.Text}, or add a fallback.",
        _ => "Add a fallback behind a comma.",
    };
}
