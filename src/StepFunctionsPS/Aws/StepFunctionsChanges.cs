using System;
using System.Collections;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Aws;

/// <summary>Tells Step Functions what to do.</summary>
/// <param name="client">Calls its cmdlets; the user has agreed.</param>
/// <param name="endpointUrl">Where AWS is, when it is not AWS itself; null for AWS.</param>
internal sealed class StepFunctionsChanges(AwsClient client, string? endpointUrl) : IExecutionChanges
{
    // An execution takes five minutes at most. The SDK by itself gives up earlier, and starts it once more.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(6);

    private static readonly Regex OwnHost = new(@"^states\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public StartedExecution Start(StartRequest request)
    {
        var answer = client.Invoke(Call("Start-SFNExecution", request) with { IsRepeatable = !request.IsExpress }).FirstOrDefault();
        return new StartedExecution(answer?.Text("ExecutionArn") ?? "", answer?.Time("StartDate"));
    }

    public EndedExecution StartSync(StartRequest request)
    {
        var call = Call("Start-SFNSyncExecution", request).WithOptional("ClientConfig", Config());
        var answer = client.Invoke(call with { IsRepeatable = false }).FirstOrDefault();
        return answer is null ? new EndedExecution("", request.Name, "") : StepFunctionsReader.Ended(answer, request);
    }

    // With the same token, AWS does it once.
    public void Redrive(string executionArn, string token) =>
        client.Invoke(client.Call("Restart-SFNExecution").With("ExecutionArn", executionArn).With("ClientToken", token) with { WasDone = StepFunctionsAnswers.IsResumed });

    private AwsCall Call(string command, StartRequest request) =>
        client.Call(command).With("StateMachineArn", request.StateMachineArn).With("Name", request.Name).With("Input", request.Input);

    // AWS has a host of its own for executions that are waited for; others have one host for all.
    private Hashtable Config()
    {
        var config = new Hashtable { ["Timeout"] = Longest, ["MaxErrorRetry"] = 0 };
        if (endpointUrl is not null && !(Uri.TryCreate(endpointUrl, UriKind.Absolute, out var url) && OwnHost.IsMatch(url.Host))) config["DisableHostPrefixInjection"] = true;
        return config;
    }
}
