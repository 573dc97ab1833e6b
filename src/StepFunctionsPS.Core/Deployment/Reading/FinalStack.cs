using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>The stack as a work left it. What the work did is known by then, so that a failure to read it is no failure of the work.</summary>
internal sealed class FinalStack(DeploymentWork work)
{
    private const int Looks = 5;

    /// <summary>The stack with all that belongs to it.</summary>
    /// <param name="stack">Its id or name.</param>
    /// <param name="status">The state that it is in, by its events.</param>
    /// <param name="template">The template that is deployed.</param>
    /// <param name="machines">What is at hand of its state machines; keys that are not known are taken from their ids.</param>
    public Stack Read(string stack, string status, TemplateFacts template, KnownMachines machines)
    {
        try
        {
            var found = Settled(stack);
            if (found is not null) return new StackAssembler(work).Assemble(found with { Status = status }, template, machines, withSecrets: false);
        }
        catch (DeploymentStop stop)
        {
            work.Warnings.Add(DeploymentMessages.NotRead(work.StackName, work.Cloud.Region, "Outputs and state machines", stop.Diagnostics[0].Message));
        }

        return new Stack(work.StackName, stack, status, work.Cloud.Region);
    }

    /// <summary>The same, with the template read from AWS.</summary>
    public Stack Read(string stack, string status, KnownMachines machines)
    {
        try
        {
            return Read(stack, status, TemplateFacts.Read(work.Cloud.Stacks.ReadTemplate(stack)), machines);
        }
        catch (AwsFailure failure)
        {
            work.Warnings.Add(DeploymentMessages.NotRead(work.StackName, work.Cloud.Region, "The template", work.Shown(failure.Problem)));
            return Read(stack, status, TemplateFacts.Read("{}"), machines);
        }
    }

    /// <summary>What a look at the stack shows; null when there is none, or it cannot be seen.</summary>
    /// <param name="stack">Its id or name.</param>
    /// <param name="status">The state that it is in, by its events; null where they are not known.</param>
    public Stack? Glance(string stack, string? status)
    {
        if (status == StackStatus.Deleted) return null;
        try
        {
            return work.Cloud.Stacks.Find(stack) is { } found ? StackAssembler.Bare(found with { Status = status ?? found.Status }, work.Cloud.Region) : null;
        }
        catch (AwsFailure)
        {
            return null;
        }
    }

    // Its state may lag behind its events, and then so do its outputs.
    private DeployedStack? Settled(string stack)
    {
        var waiting = new Waiting(work, $"Reading {work.StackName}");
        for (var look = 1; ; look++)
        {
            var found = work.Call($"read the stack {work.StackName}", () => work.Cloud.Stacks.Find(stack));
            if (look == Looks || (found is not null && (!StackStatus.IsBusy(found.Status) || StackStatus.IsCleanup(found.Status)))) return found;
            waiting.Pause();
        }
    }
}
