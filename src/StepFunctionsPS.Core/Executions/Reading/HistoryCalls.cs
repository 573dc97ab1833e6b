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
        catch (AwsFailure failure)
        {
            throw new ExecutionStop(ExecutionMessages.CallFailed(failure, doing, executionArn, shown, State));
        }
    }

    private string State => Events == 0 ? "" : $"{Events} {(Events == 1 ? "event was" : "events were")} read before that; there may be more.";
}
