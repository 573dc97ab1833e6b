using System;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.References;

/// <summary>The names and ARNs that parts of a service have in a local run.</summary>
internal sealed class LocalResources(Service? service, LocalAccount account)
{
    /// <summary>The value of a parameter that CloudFormation itself has; null for others.</summary>
    public string? Pseudo(string name) => name switch
    {
        "AWS::AccountId" => account.AccountId,
        "AWS::Region" => account.Region,
        "AWS::Partition" => account.Partition,
        "AWS::URLSuffix" => account.Partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com",
        "AWS::StackName" => service?.StackName,
        _ => null,
    };

    /// <summary>What a reference to a part stands for; null when that is not known.</summary>
    /// <param name="id">The logical id, or the key of a function.</param>
    /// <param name="attribute">The attribute; null for what <c>Ref</c> gives.</param>
    /// <param name="read">Works out a property of a resource.</param>
    public string? Of(string id, string? attribute, Func<Node?, string?> read)
    {
        if (service is null) return null;
        return OfMachine(id, attribute) ?? OfActivity(id, attribute) ?? OfFunction(id, attribute) ?? OfParameter(id, attribute, read) ?? OfUser(id, attribute, read);
    }

    private string? OfMachine(string id, string? attribute)
    {
        if (service!.StateMachines.FirstOrDefault(machine => machine.LogicalId == id) is { } machine)
            return Named(machine.NameOrKey, attribute, "Name", account.MachineArn(machine.NameOrKey));
        return attribute is null or "Arn" && service.StateMachines.FirstOrDefault(it => it.Alias is not null && it.AliasLogicalId == id) is { } aliased
            ? account.MachineArn($"{aliased.NameOrKey}:{aliased.Alias!.Name}")
            : null;
    }

    private string? OfActivity(string id, string? attribute) => service!.Activities.FirstOrDefault(activity => activity.LogicalId == id) is { } found
        ? Named(found.Name, attribute, "Name", account.ActivityArn(found.Name))
        : null;

    private string? OfFunction(string id, string? attribute) => service!.Functions.Find(id) is not { } function ? null : attribute switch
    {
        null => function.PhysicalName,
        "Arn" => account.FunctionArn(function.PhysicalName),
        _ => null,
    };

    private string? OfParameter(string id, string? attribute, Func<Node?, string?> read) =>
        attribute is null && Section("Parameters")[id] is MappingNode parameter ? read(parameter["Default"]) : null;

    private string? OfUser(string id, string? attribute, Func<Node?, string?> read)
    {
        if (Section("Resources")[id] is not MappingNode resource || (resource["Type"] as StringNode)?.Value is not { } type || NamedResource.Of(type) is not { } kind) return null;
        if (read((resource["Properties"] as MappingNode)?[kind.NameKey]) is not { } name) return null;
        if (attribute is null) return kind.Ref is null ? name : kind.Ref(account, name);
        return Named(name, attribute, kind.NameKey, kind.Arn(account, name));
    }

    private MappingNode Section(string key) => service!.Resources.Template[key] as MappingNode ?? MappingNode.Empty;

    // Of machines and activities, Ref gives the ARN too.
    private static string? Named(string name, string? attribute, string nameKey, string arn) =>
        attribute is null or "Arn" or "TopicArn" ? arn : attribute == nameKey ? name : null;
}
