using System;

namespace StepFunctionsPS.Executions;

/// <summary>For works of which several go on at a time: their events would stand between each other.</summary>
internal sealed class DetailsOnly(IExecutionObserver observer) : IExecutionObserver
{
    public void Step(string what)
    {
    }

    public void Event(FlatEvent item)
    {
    }

    public void Progress(string state, long done, long total)
    {
    }

    public void StillWaiting(string what, TimeSpan elapsed)
    {
    }

    public void Detail(string what) => observer.Detail(what);
}
