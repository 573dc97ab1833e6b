using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>Reads what there is to know of a stack.</summary>
internal sealed class StackReader(Cloud cloud)
{
    /// <summary>The stack with its state machines, endpoints and keys; an error when there is none.</summary>
    /// <param name="stackName">The stack.</param>
    /// <param name="service">The service that it was made from, for its state machines; null when it is not at hand.</param>
    /// <param name="withSecrets">Whether values of API keys are wanted.</param>
    public StageResult<Stack> Find(string stackName, Service? service, bool withSecrets)
    {
        var work = new DeploymentWork(stackName, cloud, Silence.Instance, ShownText.Of(service)) { State = "" };
        return Outcome.Of(work, () =>
        {
            var stack = FoundStack.Get(work);
            var template = stack.Status == StackStatus.InReview ? "{}" : work.Call($"read the template of {stackName}", () => cloud.Stacks.ReadTemplate(stack.Id));
            return new StackAssembler(work).Assemble(stack, TemplateFacts.Read(template), KnownMachines.Of(service), withSecrets);
        });
    }
}
