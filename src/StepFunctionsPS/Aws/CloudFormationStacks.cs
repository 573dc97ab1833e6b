using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Aws;

/// <summary>Asks CloudFormation for stacks, through the cmdlets of AWS.Tools.</summary>
/// <param name="gateway">The way to AWS.</param>
/// <param name="scope">Where to ask, and as whom.</param>
internal sealed class CloudFormationStacks(AwsGateway gateway, AwsScope scope) : IStacks
{
    public DeployedStack? Find(string stackName)
    {
        try
        {
            return gateway.Invoke(Call("Get-CFNStack", stackName)).Select(Read).FirstOrDefault();
        }
        catch (AwsFailure failure) when (failure.Code == "ValidationError" && failure.Message.Contains("does not exist"))
        {
            return null;
        }
    }

    public string ReadTemplate(string stackName) => gateway.Invoke(Call("Get-CFNTemplate", stackName)).Select(template => template.ToString()).FirstOrDefault() ?? "";

    public string? FindPolicy(string stackName) => throw new NotSupportedException();

    public IReadOnlyList<DeployedEvent> ReadEvents(string stackName, int most) => throw new NotSupportedException();

    public IReadOnlyList<DeployedResource> ReadResources(string stackName) => throw new NotSupportedException();

    public DeployedChangeSet? FindChangeSet(string stackName, string changeSetName) => throw new NotSupportedException();

    private static DeployedStack Read(AwsResult stack) => new(stack.Text("StackId") ?? "", stack.Text("StackName") ?? "", stack.Text("StackStatus") ?? "");

    private AwsCall Call(string command, string stackName) =>
        new AwsCall(AwsService.CloudFormation, command) { Region = scope.Region, Profile = scope.Profile, Shown = scope.Shown }.With("StackName", stackName);
}
