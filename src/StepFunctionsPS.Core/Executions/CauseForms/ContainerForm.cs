using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Executions;

/// <summary>Containers have stopped: why they did, and what those say which failed.</summary>
/// <param name="reason">The key of the reason as a whole.</param>
/// <param name="containers">The key of the container, or of all of them.</param>
internal sealed class ContainerForm(string reason, string containers) : CauseForm
{
    public override string? Find(MappingNode cause)
    {
        if (Text(cause, reason) is not { } why) return null;
        var failed = Containers(cause[containers]).Select(Describe).Where(text => text is not null).ToArray();
        return failed.Length == 0 ? why : $"{why} ({string.Join("; ", failed)})";
    }

    private static IEnumerable<Node> Containers(Node? node) => node switch
    {
        SequenceNode list => list.Items,
        MappingNode single => [single],
        _ => [],
    };

    private static string? Describe(Node container)
    {
        var code = Text(container, "ExitCode") is { } text && text != "0" ? "exit code " + text : null;
        var said = string.Join(", ", new[] { Text(container, "Reason"), code }.Where(part => part is not null));
        if (said.Length == 0) return null;
        return Text(container, "Name") is { } name ? $"{name}: {said}" : said;
    }
}
