using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Executions;

/// <summary>Several things were asked for, and a list says of each what is wrong.</summary>
/// <param name="list">The key of the list.</param>
/// <param name="code">The key of what is wrong, in a word.</param>
/// <param name="message">The key of what is wrong, in a sentence.</param>
internal sealed class ListForm(string list, string code, string message) : CauseForm
{
    public override string? Find(MappingNode cause)
    {
        if (cause[list] is not SequenceNode items) return null;
        var said = items.Items.Select(Describe).Where(text => text.Length > 0).Distinct().ToArray();
        return said.Length == 0 ? null : string.Join("; ", said);
    }

    private string Describe(Node item) => string.Join(": ", new[] { Text(item, code), Text(item, message) }.Where(part => part is not null));
}
