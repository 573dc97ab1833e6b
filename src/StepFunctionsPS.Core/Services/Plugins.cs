using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary><c>plugins:</c>. What two of them do is done here, some only serve local work; of all others it is told that they do not run.</summary>
internal static class Plugins
{
    private static readonly string[] Needless =
    [
        "serverless-step-functions", "serverless-pseudo-parameters", "serverless-offline", "serverless-step-functions-offline", "serverless-step-functions-local",
    ];

    public static void Check(MappingNode file, DiagnosticBag diagnostics)
    {
        foreach (var plugin in NotRun(file)) diagnostics.Add(ServiceMessages.PluginNotRun(plugin.Span, plugin.Value).About(plugin));
    }

    /// <summary>Whether there is one that might change the template, and does not run.</summary>
    public static bool AnyNotRun(MappingNode file) => NotRun(file).Any();

    private static IEnumerable<StringNode> NotRun(MappingNode file)
    {
        var given = file["plugins"] is MappingNode mapping ? mapping["modules"] : file["plugins"];
        IReadOnlyList<Node> items = given switch { SequenceNode list => list.Items, null => [], _ => [given] };
        return items.OfType<StringNode>().Where(plugin => !Needless.Contains(plugin.Value));
    }
}
