using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.StateMachines;

namespace StepFunctionsPS.Deployment;

/// <summary>Puts together what there is to know of a stack.</summary>
internal sealed class StackAssembler(DeploymentWork work)
{
    private const string KeySuffix = "StepFunctionsStateMachine";

    /// <summary>What CloudFormation says of the stack itself.</summary>
    public static Stack Bare(DeployedStack stack, string region) => new(stack.Name, stack.Id, stack.Status, region)
    {
        StatusReason = string.IsNullOrEmpty(stack.StatusReason) ? null : stack.StatusReason,
        CreationTime = stack.CreationTime,
        LastUpdatedTime = stack.LastUpdatedTime,
        Outputs = Table<string>.Of(stack.Outputs.Select(output => new KeyValuePair<string, string>(output.Key, output.Value))),
        Tags = Table<string>.Of(stack.Tags),
        TerminationProtection = stack.HasTerminationProtection,
    };

    /// <summary>The stack with its state machines, endpoints and keys.</summary>
    public Stack Assemble(DeployedStack stack, TemplateFacts template, KnownMachines machines, bool withSecrets)
    {
        var resources = work.Call($"read the resources of {stack.Name}", () => work.Cloud.Stacks.ReadResources(stack.Id))
            .Where(resource => !string.IsNullOrEmpty(resource.PhysicalId) && resource.Status != StackStatus.Deleted)
            .ToArray();
        return Bare(stack, work.Cloud.Region) with
        {
            StatusReason = string.IsNullOrEmpty(stack.StatusReason) ? null : work.Shown(stack.StatusReason!),
            StateMachines = Table<StackStateMachine>.Of(resources
                .Where(resource => resource.ResourceType == StateMachineResources.Type)
                .Select(resource => Machine(resource, stack, template, machines))
                .Select(machine => new KeyValuePair<string, StackStateMachine>(machine.Key, machine))),
            Endpoints = ApiEndpoints.Of(template, stack, resources, work.Cloud.Region),
            ApiKeys = resources.Where(resource => resource.ResourceType == "AWS::ApiGateway::ApiKey").Select(resource => Key(resource, withSecrets)).OfType<StackApiKey>().ToArray(),
        };
    }

    private StackStateMachine Machine(DeployedResource resource, DeployedStack stack, TemplateFacts template, KnownMachines machines)
    {
        var id = resource.LogicalId;
        var key = machines.KeyOf(id) is { } known ? known
            : id.EndsWith(KeySuffix, System.StringComparison.Ordinal) && id.Length > KeySuffix.Length ? id.Substring(0, id.Length - KeySuffix.Length)
            // Others have ids made of their names.
            : resource.PhysicalId!.Substring(resource.PhysicalId!.LastIndexOf(':') + 1);
        var facts = template.Find(id);
        return new StackStateMachine(key, resource.PhysicalId!, id, stack.Name, work.Cloud.Region)
        {
            Machine = machines.Find(id),
            Type = facts is null ? null : Syntax.ScalarText.Of(facts.Properties["StateMachineType"]) ?? (facts.Properties["StateMachineType"] is null ? "STANDARD" : null),
        };
    }

    private StackApiKey? Key(DeployedResource resource, bool withSecrets)
    {
        try
        {
            var key = work.Cloud.Apis.FindKey(resource.PhysicalId!, withSecrets);
            // Whatever AWS gives, a secret is handed on only to who asked for it.
            return withSecrets || key is null ? key : key with { Value = null };
        }
        catch (AwsFailure failure)
        {
            work.Warnings.Add(DeploymentMessages.KeyNotRead(work.StackName, resource.PhysicalId!, work.Shown(failure.Problem)));
            return null;
        }
    }
}
