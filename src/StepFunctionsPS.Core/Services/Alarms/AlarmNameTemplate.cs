using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Alarms;

/// <summary>
/// <c>nameTemplate</c> of alarms, with variables such as <c>$[stateMachineName]</c>. One with a variable that is not
/// known gives no names, as in the plugin; one without any is a name.
/// </summary>
internal static class AlarmNameTemplate
{
    private static readonly string[] Variables = ["stateMachineName", "metricName", "cloudWatchMetricName"];

    private static readonly Regex Variable = new(@"\$\[([^\][]*)\]", RegexOptions.CultureInvariant);

    /// <summary>The template, when it can be used.</summary>
    public static StringNode? Read(Fields alarms, DiagnosticBag diagnostics)
    {
        if (alarms.Text("nameTemplate") is not { Length: > 0 } text) return null;
        var span = alarms.Mapping["nameTemplate"]!.Span;
        var unknown = Variable.Matches(text).Cast<Match>().Select(match => match.Groups[1].Value).Where(name => !Variables.Contains(name)).Distinct().ToArray();
        foreach (var name in unknown) diagnostics.Add(EventMessages.UnknownNameVariable(span, name, alarms.Owner, Variables));
        return unknown.Length == 0 ? new StringNode(text, span) : null;
    }

    public static StringNode Fill(StringNode template, AlarmMetric metric, string machine)
    {
        var values = new Dictionary<string, string> { ["stateMachineName"] = machine, ["metricName"] = metric.Key, ["cloudWatchMetricName"] = metric.CloudWatchName };
        return new StringNode(Variable.Replace(template.Value, match => values[match.Groups[1].Value]), template.Span);
    }
}
