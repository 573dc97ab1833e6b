#pragma warning disable CS9113 // Not written yet.
using System;

namespace StepFunctionsPS.Executions;

/// <summary>Reads the history of an execution, be it kept by Step Functions or in the logs of an Express machine.</summary>
internal sealed class ExecutionEvents(ExecutionCloud cloud)
{
    /// <summary>Gives the events there are by now, page by page: no more than a page is held.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <param name="started">When it was started, as far as known: where logs are searched from.</param>
    /// <param name="take">Is given each event.</param>
    /// <returns>What went wrong, and warnings.</returns>
    public ExecutionOutcome Read(string executionArn, DateTimeOffset? started, Action<FlatEvent> take) => throw new NotImplementedException();
}
