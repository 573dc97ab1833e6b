using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison.Access;

/// <summary>A property that is a policy.</summary>
internal sealed class PolicyRule(string property) : IAccessRule
{
    public IEnumerable<AccessChange> Find(MappingNode? before, MappingNode? after) => StatementComparison.Find(Read(before), Read(after));

    private AccessStatement[] Read(MappingNode? properties)
    {
        var document = property.Split('.').Aggregate((Node?)properties, (node, key) => node?.Child(key));
        return AccessStatement.Read(document?.Child("Statement"), $"Properties.{property}.Statement").ToArray();
    }
}

/// <summary>A property that is a list of policies with names; together they say what is allowed.</summary>
internal sealed class PolicyListRule(string property) : IAccessRule
{
    public IEnumerable<AccessChange> Find(MappingNode? before, MappingNode? after) => StatementComparison.Find(Read(before), Read(after));

    private AccessStatement[] Read(MappingNode? properties) => ((properties?[property] as SequenceNode)?.Items ?? [])
        .SelectMany((policy, index) => Cases(policy).SelectMany(one => AccessStatement.Read(one.Child("PolicyDocument")?.Child("Statement"), $"Properties.{property}[{index}].PolicyDocument.Statement")))
        .ToArray();

    private static IEnumerable<Node> Cases(Node policy) => policy is MappingNode { Entries: [{ Key: "Fn::If", Value: SequenceNode { Items: [_, var yes, var no] } }] } ? [yes, no] : [policy];
}

/// <summary>Who may take on a role.</summary>
internal sealed class TrustRule : IAccessRule
{
    private readonly PolicyRule policy = new("AssumeRolePolicyDocument");

    public IEnumerable<AccessChange> Find(MappingNode? before, MappingNode? after) =>
        policy.Find(before, after).Select(change => change with { Words = change.Words.Replace(" on *", " on this role") });
}

/// <summary>A property that is one statement, or a list of them.</summary>
internal sealed class StatementRule(string property) : IAccessRule
{
    public IEnumerable<AccessChange> Find(MappingNode? before, MappingNode? after) => StatementComparison.Find(Read(before), Read(after));

    private AccessStatement[] Read(MappingNode? properties) => AccessStatement.Read(properties?[property], $"Properties.{property}").ToArray();
}

/// <summary>A resource that is itself a statement: its properties are action, resource, principal, and what limits it.</summary>
internal sealed class CallRule(string action, string resource, string principal, string[] limits) : IAccessRule
{
    public IEnumerable<AccessChange> Find(MappingNode? before, MappingNode? after) => StatementComparison.Find(Read(before), Read(after));

    private AccessStatement[] Read(MappingNode? properties) => properties?[action] is null ? [] :
    [
        new AccessStatement("Properties", true)
        {
            Actions = AccessPattern.Read(properties[action]).ToArray(),
            Resources = properties[resource] is { } named ? AccessPattern.Read(named).ToArray() : [AccessPattern.All],
            Principals = AccessPattern.Read(properties[principal]).ToArray(),
            NamesPrincipals = true,
            Condition = limits.Where(limit => properties[limit] is not null).ToArray() is { Length: > 0 } given
                ? new MappingNode([new MappingEntry("StringLike", new MappingNode(given.Select(limit => new MappingEntry(limit, properties[limit]!)).ToArray()))])
                : null,
        },
    ];
}
