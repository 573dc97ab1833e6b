using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Asks CloudFormation.</summary>
internal sealed class CloudFormationStacks(AwsClient client) : IStacks
{
    public DeployedStack? Find(string stackName) =>
        client.Find(Call("Get-CFNStack", stackName), CloudFormationAnswers.IsNoStack)?.Select(CloudFormationReader.Stack).FirstOrDefault();

    public string ReadTemplate(string stackName) =>
        string.Join("\n", client.Invoke(Call("Get-CFNTemplate", stackName).With("TemplateStage", "Original")).Select(part => part.Content));

    public string? FindPolicy(string stackName) =>
        client.Invoke(Call("Get-CFNStackPolicy", stackName)).Select(policy => policy.Content).FirstOrDefault(policy => policy.Length > 0);

    public IReadOnlyList<DeployedEvent> ReadEvents(string stackName, int most) =>
        client.Invoke(Call("Get-CFNStackEvent", stackName) with { Most = most }).Select(CloudFormationReader.Event).ToArray();

    public IReadOnlyList<DeployedResource> ReadResources(string stackName) =>
        client.Invoke(Call("Get-CFNStackResourceSummary", stackName)).Select(CloudFormationReader.Resource).ToArray();

    public DeployedChangeSet? FindChangeSet(string stackName, string changeSetName) =>
        client.Find(Call("Get-CFNChangeSet", stackName).With("ChangeSetName", changeSetName), CloudFormationAnswers.IsNoChangeSet) is { Count: > 0 } pages
            ? CloudFormationReader.ChangeSet(pages)
            : null;

    private AwsCall Call(string command, string stackName) => client.Call(command).With("StackName", stackName);
}
