using System;
using System.Collections.Generic;
using System.Globalization;
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
/// <param name="pace">The wait before a call is made again; each further one is twice as long.</param>
/// <param name="stop">Cancelled when the cmdlet is stopped.</param>
internal sealed class AwsGateway(PSCmdlet command, AwsConnection connection, TimeSpan pace, CancellationToken stop)
{
    // The SDK has tried some times itself before it gives up.
    private static readonly int[] Waits = [1, 2, 4, 8];

    private readonly SessionCommand session = new(stop);
    private CommandParameters? parameters;
    private readonly Random jitter = new();
    private AwsModules? modules;
    private bool hasAnswered;

    /// <summary>A text that gives no commands to whoever reads the lines.</summary>
    public Func<string, string> Harmless { get; init; } = text => text;

    /// <summary>Where AWS is, when it is not AWS itself; null for AWS.</summary>
    public string? EndpointUrl => connection.EndpointUrl;

    /// <summary>What a call that only looks gives; waits and tries again while AWS is too busy or cannot be reached.</summary>
    /// <exception cref="AwsFailure">It failed.</exception>
    /// <exception cref="PipelineStoppedException">The cmdlet is stopped.</exception>
    public IReadOnlyList<AwsResult> Invoke(AwsCall call) => Invoke(call, []);

    /// <summary>The same for a call that changes AWS, of which the user has been asked: the cmdlet does not ask again, nor rehearse.</summary>
    public IReadOnlyList<AwsResult> InvokeApproved(AwsCall call)
    {
        Provide(call);
        return Invoke(call, new Approval(Parameters).For(call.Command));
    }

    /// <summary>Whether there is such a cmdlet; imports its module.</summary>
    public bool Has(AwsCall call)
    {
        try
        {
            Provide(call);
            return true;
        }
        catch (AwsFailure)
        {
            return false;
        }
    }

    /// <summary>Sees to it that a cmdlet can be called.</summary>
    /// <exception cref="AwsFailure">No module that is installed has it.</exception>
    public void Provide(AwsCall call) => (modules ??= new AwsModules(session)).Provide(call);

    // As they are while a cmdlet of ours runs.
    private CommandParameters Parameters => parameters ??= new CommandParameters(session);

    private IReadOnlyList<AwsResult> Invoke(AwsCall call, IReadOnlyList<(string Name, object Value)> approval)
    {
        Provide(call);
        call = call with { Optional = Parameters.Known(call.Command, call.Optional) };
        var isLost = false;
        for (var attempt = 0; ; attempt++)
        {
            Tell(call.ToString());
            var (results, failure, rule) = TryOnce(call, approval);
            if (failure is null) return results;
            if (isLost) failure = failure.AfterLostAnswer();
            if (isLost && call.WasDone(failure))
            {
                Tell(call.Shown($"{call.Command}: {failure.Problem}; the call before was done, though its answer was lost"));
                return [];
            }

            if (attempt == Waits.Length || !IsPassing(failure, rule) || (failure.Kind == AwsFailureKind.NotReached && !call.IsRepeatable)) throw failure;
            isLost |= failure.Kind == AwsFailureKind.NotReached;
            WaitAfter(call, failure, Waits[attempt]);
        }
    }

    private (IReadOnlyList<AwsResult> Results, AwsFailure? Failure, AwsFailureRule? Rule) TryOnce(AwsCall call, IReadOnlyList<(string Name, object Value)> approval)
    {
        // Set-AWSCredential leaves them where it was called. The cmdlets look them up themselves; here it only matters whether there are some.
        var all = call.Parameters.Concat(call.Optional).Concat(approval).Concat(connection.Parameters(call.Profile, command.GetVariableValue("StoredAWSCredentials")));
        if (call.Region is not null) all = all.Append((Name: "Region", Value: call.Region));
        try
        {
            var given = session.Invoke(call.Command, all, call.Most);
            hasAnswered = true;
            return (given.Where(item => item is not null).Select(item => new AwsResult(item)).ToArray(), null, null);
        }
        catch (RuntimeException problem) when (problem is not PipelineStoppedException)
        {
            var (failure, rule) = AwsFailureReader.Read(problem);
            hasAnswered |= failure.Code.Length > 0 && rule != AwsFailureRule.OfAddress;
            return ([], failure, rule);
        }
    }

    private bool IsPassing(AwsFailure failure, AwsFailureRule? rule) => failure.Kind switch
    {
        AwsFailureKind.Throttled => true,
        AwsFailureKind.NotReached => hasAnswered || rule != AwsFailureRule.OfAddress,
        _ => false,
    };

    private void WaitAfter(AwsCall call, AwsFailure failure, int times)
    {
        var wait = TimeSpan.FromTicks(pace.Ticks * times);
        var when = wait == TimeSpan.Zero ? "at once" : $"in {wait.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)} s";
        Tell(call.Shown($"{call.Command}: {failure.Problem}; trying again {when}"));
        // Many who wait equally long come back all at once.
        if (stop.WaitHandle.WaitOne(TimeSpan.FromTicks((long)(wait.Ticks * (1 + (jitter.NextDouble() / 4)))))) throw new PipelineStoppedException();
    }

    private void Tell(string text) => command.WriteVerbose(Harmless(text));
}
