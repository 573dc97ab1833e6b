using System;
using System.Collections;
using System.IO;
using System.Linq;
using System.Text;
using StepFunctionsPS.Simulation.Mocks;

namespace StepFunctionsPS.Aws;

/// <summary>Calls Lambda functions.</summary>
/// <param name="client">Calls the cmdlets of Lambda; the user has agreed.</param>
internal sealed class LambdaFunctions(AwsClient client) : ILambda
{
    // A function runs fifteen minutes at most. The SDK by itself gives up earlier, and calls it once more.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(16);

    public LambdaAnswer Invoke(string function, string? qualifier, string payload)
    {
        var call = client.Call("Invoke-LMFunction")
            .With("FunctionName", function)
            .With("Qualifier", qualifier)
            .With("Payload", payload)
            .WithOptional("InvocationType", "RequestResponse")
            .WithOptional("ClientConfig", new Hashtable { ["Timeout"] = Longest, ["MaxErrorRetry"] = 0 });
        var answer = client.Invoke(call with { IsRepeatable = false }).FirstOrDefault();
        return new LambdaAnswer(
            Text(answer?.Value("Payload")),
            answer?.TextOrEmpty("FunctionError") ?? "",
            answer?.Text("ExecutedVersion") ?? "$LATEST",
            answer?.Number("StatusCode") ?? 200);
    }

    // A stream in AWS.Tools; a mock may give text.
    private static string Text(object? payload) => (payload is System.Management.Automation.PSObject wrapped ? wrapped.BaseObject : payload) switch
    {
        null => "",
        MemoryStream stream => Encoding.UTF8.GetString(stream.ToArray()),
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        { } other => other.ToString() ?? "",
    };
}
