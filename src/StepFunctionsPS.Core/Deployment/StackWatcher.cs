using System;

namespace StepFunctionsPS.Deployment;

/// <summary>Follows the work of CloudFormation on a stack until it ends.</summary>
internal sealed class StackWatcher(Cloud cloud, IDeploymentObserver observer)
{
    // Longer than AWS's answers lag behind each other.
    private static readonly TimeSpan UntilAgreed = TimeSpan.FromMinutes(1);

    /// <summary>Joins the work that goes on, from its first event; for a stack at rest, shows the events of its last work and ends.</summary>
    /// <param name="stackName">The stack.</param>
    /// <param name="service">The service that it is made from, for places in its file; null when it is not at hand.</param>
    /// <param name="timeout">How long to wait at most; null for as long as it takes.</param>
    public DeploymentResult Watch(string stackName, Service? service, TimeSpan? timeout) => Outcome.Of(() =>
    {
        var work = new DeploymentWork(stackName, cloud, observer, ShownText.Of(service)) { Timeout = timeout, State = "" };
        var stack = FoundStack.Get(work);
        var activity = $"Watching {stack.Name}";
        if (stack.Status == StackStatus.InReview)
            return new DeploymentResult(StackAssembler.Bare(stack, cloud.Region), []) { Summary = Summaries.NotMade(stack.Name) };
        if (StackStatus.IsBusy(stack.Status)) work.State = Situation.GoesOn(stack.Name, cloud.Region);
        var current = Current(work, stack);
        for (var waiting = new Waiting(work, activity); current.IsUndecided && waiting.Elapsed < UntilAgreed; current = Current(work, stack))
        {
            waiting.Pause();
            stack = work.Call($"look for the stack {stack.Name}", () => cloud.Stacks.Find(stack.Id)) ?? stack;
        }

        if (current.IsUnknown && !StackStatus.IsBusy(stack.Status)) return new DeploymentResult(StackAssembler.Bare(stack, cloud.Region), []) { Summary = Summaries.NoEvents(stack.Name, stack.Status) };
        var places = service is null ? null : Compiler.Compile(service).Template?.SourceMap;
        var end = new OperationWatch(work, activity, new EventPlaces(places, work.Shown)).Follow(stack.Id, current.Marker, current.Token);
        if (!end.Succeeded) throw new DeploymentStop(FailureReport.Of(stack.Name, cloud.Region, end)) { Failures = end.Failures, Stack = new FinalStack(work).Glance(stack.Id, end.Status) };
        var final = end.Status == StackStatus.Deleted ? null : new FinalStack(work).Read(stack.Id, end.Status, KnownMachines.Of(service));
        return new DeploymentResult(final, work.Warnings) { Summary = Summaries.Watched(stack.Name, end.Status) };
    });

    private CurrentWork Current(DeploymentWork work, DeployedStack stack) =>
        work.Call($"read the events of {stack.Name}", () => CurrentWork.Find(cloud.Stacks, stack));
}
