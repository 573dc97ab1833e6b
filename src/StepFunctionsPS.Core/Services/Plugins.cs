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
        var given = file["plugins"] is MappingNode mapping ? mapping["modules"] : file["plugins"];
        IReadOnlyList<Node> items = given switch { SequenceNode list => list.Items, null => [], _ => [given] };
        foreach (var plugin in items.OfType<StringNode>().Where(plugin => !Needless.Contains(plugin.Value)))
            diagnostics.Add(ServiceMessages.PluginNotRun(plugin.Span, plugin.Value).About(plugin));
    }
}
