using System;
using System.Collections.Generic;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Executions;

/// <summary>The calls that a history is read with: turns failures into findings, which say how far it was read.</summary>
/// <param name="shown">A text as it may be shown.</param>
/// <param name="executionArn">The execution.</param>
internal sealed class HistoryCalls(Func<string, string> shown, string executionArn)
{
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>How many events were given.</summary>
    public long Events { get; set; }

    /// <summary>Asks AWS; stops the reading when that fails.</summary>
    /// <param name="doing">What is done, such as <c>read the logs /aws/order</c>.</param>
    /// <param name="call">The call.</param>
    public T Ask<T>(string doing, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (AwsFailure failure) when (failure.Code.StartsWith("ExecutionDoesNotExist", StringComparison.Ordinal))
        {
            throw new HistoryStop(HistoryMessages.NoSuchExecution(executionArn));
        }
        catch (AwsFailure failure)
        {
            var problem = shown(failure.Problem);
            // The usual causes are those of deployments, and name roles that have no part in reading.
            var advice = failure.Advice.Length > 0 ? shown(failure.Advice) : FailureAdvice.Find("", problem) ?? "";
            throw new HistoryStop(HistoryMessages.CallFailed(failure.Kind, doing, problem, State, advice));
        }
    }

    private string State => Events == 0 ? "" : $"{Events} {(Events == 1 ? "event was" : "events were")} read before that; there may be more.";
}
