using System;

namespace StepFunctionsPS.Executions;

/// <summary>Is told how an execution goes, as it goes.</summary>
internal interface IExecutionObserver
{
    /// <summary>An execution was started, or is joined.</summary>
    /// <param name="what">Such as <c>Running order as 1f0c...</c>.</param>
    void Step(string what);

    /// <summary>An event, in the order of the history, each once.</summary>
    void Event(FlatEvent item);

    /// <summary>How far a Map is, each time that this has changed.</summary>
    /// <param name="state">The Map.</param>
    /// <param name="done">Iterations that have ended.</param>
    /// <param name="total">All that are known.</param>
    void Progress(string state, long done, long total);

    /// <summary>It goes on, though nothing happened for a while.</summary>
    /// <param name="what">What is waited for.</param>
    /// <param name="elapsed">Since when.</param>
    void StillWaiting(string what, TimeSpan elapsed);

    /// <summary>A decision or detail that only those want who ask for more.</summary>
    void Detail(string what);
}
