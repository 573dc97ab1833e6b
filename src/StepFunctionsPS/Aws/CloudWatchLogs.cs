using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Aws;

/// <summary>Asks CloudWatch Logs.</summary>
internal sealed class CloudWatchLogs(AwsClient client) : ILogs
{
    public LogPage? Read(LogQuery query)
    {
        // In quotes, a text is looked for as it is.
        var call = client.Call("Get-CWLFilteredLogEvent")
            .With("LogGroupName", query.LogGroupName)
            .With("FilterPattern", $"\"{query.Text}\"")
            .With("StartTime", query.From.ToUnixTimeMilliseconds())
            .WithOptional("Select", "*")
            .WithOptional("NoAutoIteration", true)
            .WithOptional("NextToken", query.Token);
        if (client.Find(call, StepFunctionsAnswers.IsNoResource) is not { } answers) return null;
        return new LogPage(
            answers.SelectMany(LinesOf).Select(line => line.TextOrEmpty("Message")).ToArray(),
            answers.Count == 1 && answers[0].Text("NextToken") is { Length: > 0 } token ? token : null);
    }

    // A mock may give the lines as they are.
    private static IEnumerable<AwsResult> LinesOf(AwsResult answer) => answer.Has("Events") ? answer.Items("Events") : [answer];
}
