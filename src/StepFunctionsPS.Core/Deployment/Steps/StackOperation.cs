using System;
using StepFunctionsPS.Templates;

namespace StepFunctionsPS.Deployment;

/// <summary>Has CloudFormation do a work on the stack, and waits for its end.</summary>
internal sealed class StackOperation(DeploymentWork work, SourceMap? places)
{
    /// <summary>How many resources it is about; 0 when that is not known.</summary>
    public int Total { get; init; }

    /// <summary>Whether the stack is to go.</summary>
    public bool IsRemoval { get; init; }

    private EventMarker Marker { get; set; } = EventMarker.None;

    private string Stack { get; set; } = "";

    /// <summary>Gives the order, with a token of its own.</summary>
    /// <param name="doing">What is done, such as <c>apply the change set sfn-1</c>.</param>
    /// <param name="stack">The id of the stack; its name where there is none yet.</param>
    /// <param name="isThere">Whether there is such a stack, that can have events.</param>
    /// <param name="order">The order; false when there is nothing to do.</param>
    /// <returns>Whether anything was begun.</returns>
    public bool Begin(string doing, string stack, bool isThere, Func<string, bool> order)
    {
        Stack = stack;
        Marker = isThere ? work.Call($"read the events of {work.StackName}", () => EventMarker.Of(work.Cloud.Stacks, stack)) : EventMarker.None;
        var token = work.Renew();
        if (!new OperationStart(work).Begin(doing, stack, Marker, () => order(token))) return false;
        work.State = Situation.GoesOn(work.StackName, work.Cloud.Region);
        return true;
    }

    /// <summary>Waits for the end; stops the work when that is a failure.</summary>
    /// <param name="activity">What is done, such as <c>Publishing orders-dev</c>.</param>
    public OperationEnd Wait(string activity)
    {
        var end = new OperationWatch(work, activity, new EventPlaces(places, work.Shown)) { Total = Total, IsRemoval = IsRemoval }.Follow(Stack, Marker, work.Token);
        if (end.Succeeded) return end;
        throw new DeploymentStop(FailureReport.Of(work.StackName, work.Cloud.Region, end)) { Failures = end.Failures, Stack = new FinalStack(work).Glance(Stack, end.Status) };
    }
}
