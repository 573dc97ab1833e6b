using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>
/// The way to AWS: calls cmdlets of AWS.Tools in the caller's session, on the thread of the pipeline. Nothing here knows
/// the SDK, so that every variant and version of its modules serves.
/// </summary>
/// <param name="command">The cmdlet that calls.</param>
/// <param name="connection">Who calls.</param>
/// <param name="stop">Cancelled when the cmdlet is stopped.</param>
internal sealed class AwsGateway(PSCmdlet command, AwsConnection connection, CancellationToken stop)
{
    // The SDK has tried some times itself before it gives up.
    private static readonly int[] WaitsInSeconds = [1, 2, 4, 8];

    private readonly SessionCommand session = new(stop);
    private readonly Random jitter = new();
    private AwsModules? modules;

    /// <summary>What a call gives; waits and tries again while AWS is too busy.</summary>
    /// <exception cref="AwsFailure">It failed.</exception>
    /// <exception cref="PipelineStoppedException">The cmdlet is stopped.</exception>
    public IReadOnlyList<AwsResult> Invoke(AwsCall call)
    {
        (modules ??= new AwsModules(session)).Provide(call);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                command.WriteVerbose(call.ToString());
                return InvokeOnce(call).Where(item => item is not null).Select(item => new AwsResult(item)).ToArray();
            }
            catch (AwsFailure failure) when (failure.Kind == AwsFailureKind.Throttled && attempt < WaitsInSeconds.Length)
            {
                command.WriteVerbose(call.Shown($"{call.Command}: {failure.Problem}; trying again in {WaitsInSeconds[attempt]} s"));
                Wait(TimeSpan.FromSeconds(WaitsInSeconds[attempt] * (1 + (jitter.NextDouble() / 4))));
            }
        }
    }

    private IReadOnlyList<PSObject> InvokeOnce(AwsCall call)
    {
        var parameters = call.Parameters.Concat(connection.Parameters(call.Profile, Stored("StoredAWSCredentials")));
        if (call.Region is not null) parameters = parameters.Append((Name: "Region", Value: call.Region));
        try
        {
            return session.Invoke(call.Command, parameters);
        }
        catch (RuntimeException problem) when (problem is not PipelineStoppedException)
        {
            throw AwsFailureReader.Read(problem);
        }
    }

    // Set-AWSCredential leaves it where it was called. The cmdlets look it up themselves; here it only matters whether there is one.
    private object? Stored(string name) => command.GetVariableValue(name);

    private void Wait(TimeSpan time)
    {
        if (stop.WaitHandle.WaitOne(time)) throw new PipelineStoppedException();
    }
}
