using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>What CloudFormation can be asked. Nothing here changes anything. All of it may throw <see cref="AwsFailure"/>.</summary>
internal interface IStacks
{
    /// <summary>A stack; null when there is none.</summary>
    /// <param name="stackName">Its name, or its id, by which one that is deleted is found too.</param>
    DeployedStack? Find(string stackName);

    /// <summary>The template as it was deployed, JSON or YAML.</summary>
    string ReadTemplate(string stackName);

    /// <summary>The policy that guards its resources, as JSON; null when there is none.</summary>
    string? FindPolicy(string stackName);

    /// <summary>Its newest events, newest first.</summary>
    /// <param name="stackName">Its name or id.</param>
    /// <param name="most">How many at most; fewer are read from AWS, too.</param>
    IReadOnlyList<DeployedEvent> ReadEvents(string stackName, int most);

    /// <summary>All its resources.</summary>
    IReadOnlyList<DeployedResource> ReadResources(string stackName);

    /// <summary>A change set with its changes, all pages; null when there is none.</summary>
    DeployedChangeSet? FindChangeSet(string stackName, string changeSetName);
}
